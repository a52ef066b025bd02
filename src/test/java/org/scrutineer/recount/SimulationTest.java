package org.scrutineer.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.SampleElections;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.StvLot;
import org.scrutineer.record.DecisionType;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.paper.PaperOrderNeededException;

class SimulationTest {

    private static final RuleBook BOOK = ScottishLocal.ruleBook();

    /** A has the quota of 6 with 6 of 10 papers, so that one paper fewer puts the choice off. */
    private static final Election CLOSE = Election.builder("Close", 1)
            .candidates("A", "B", "C")
            .papers(6, "A", "B")
            .papers(3, "B", "A")
            .papers(1, "C", "B")
            .build();

    private static SimulationResult recount(Election election, String book, Variation variation, int recounts)
            throws InterruptedException {
        return Simulation.of(election, RuleBooks.byId(book), Lots.none())
                .onThreads(2)
                .recount(variation, recounts, "frozen");
    }

    @Nested
    class WithoutErrors {

        @Test
        void isTheTrueCountEachTime() throws InterruptedException {
            SimulationResult result = recount(CLOSE, BOOK.id(), KeyingErrors.of("0"), 25);

            assertThat(result.chances())
                    .extracting(SimulationResult.Chances::elected)
                    .containsExactly(25, 0, 0);
            assertThat(result.decidedAlike()).isEqualTo(25);
            assertThat(result.sameElected()).isEqualTo(25);
            assertThat(result.turns()).isEmpty();
            assertThat(result.refusals()).isEmpty();
        }

        @Test
        void saysWhatWasCounted() throws InterruptedException {
            assertThat(recount(CLOSE, BOOK.id(), KeyingErrors.of("0"), 1).basis())
                    .isEqualTo(new SimulationResult.Basis(
                            "Close", "scottish-local", 10, 20, KeyingErrors.of("0"), "frozen"));
        }
    }

    /**
     * Each paper of ten has one mark, which is left out in a third of all cases and else read as the neighbour in
     * another third; who is exchanged with nobody stays.
     */
    @Nested
    class WithErrors {

        private final Election two =
                Election.builder("Two", 1).candidates("A", "B").papers(10, "A").build();

        @Test
        void addsUp() throws InterruptedException {
            SimulationResult result = recount(two, BOOK.id(), KeyingErrors.of("1"), 200);

            int turned = result.turns().stream()
                    .mapToInt(SimulationResult.Turn::recounts)
                    .sum();
            assertThat(result.chances().stream()
                            .mapToInt(SimulationResult.Chances::elected)
                            .sum())
                    .isEqualTo(result.counted());
            assertThat(turned).isPositive();
            assertThat(result.decidedAlike() + turned).isEqualTo(result.counted());
        }

        @Test
        void saysWhatIsDecidedInstead() throws InterruptedException {
            SimulationResult result = recount(two, BOOK.id(), KeyingErrors.of("1"), 200);

            SimulationResult.Turn first = result.turns().get(0);
            assertThat(first.place()).isEqualTo(1);
            assertThat(first.stage()).isEqualTo(1);
            assertThat(first.decided())
                    .isEqualTo(new Decided(DecisionType.ELECT, two.candidates().subList(0, 1)));
            assertThat(first.instead())
                    .extracting(SimulationResult.Instead::decided)
                    .contains(new Decided(DecisionType.ELECT, two.candidates().subList(1, 2)));
        }

        /** All of so few marks are left out in some of so many recounts. */
        @Test
        void countsRefusedRecountsApart() throws InterruptedException {
            Election one = Election.builder("One", 1)
                    .candidates("A", "B")
                    .papers(1, "A")
                    .build();

            SimulationResult result = recount(one, BOOK.id(), KeyingErrors.of("1"), 90);

            assertThat(result.refusals()).singleElement().satisfies(refusal -> {
                assertThat(refusal.reason()).startsWith("a valid paper must name a candidate who stands");
                assertThat(refusal.recounts()).isEqualTo(90 - result.counted());
            });
            assertThat(result.counted()).isBetween(1, 89);
        }

        @Test
        void leavesOneCandidateElected() throws InterruptedException {
            Election one =
                    Election.builder("One", 1).candidates("A").papers(3, "A").build();

            assertThat(recount(one, BOOK.id(), KeyingErrors.of("1"), 10)
                            .chances()
                            .get(0)
                            .elected())
                    .isEqualTo(10);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8})
    void isTheSameOnAnyNumberOfThreads(int threads) throws InterruptedException {
        Simulation simulation = Simulation.of(SampleElections.everySpecialCase(), BOOK, Lots.none());

        assertThat(simulation.onThreads(threads).recount(new Bootstrap(), 300, "frozen"))
                .isEqualTo(simulation.onThreads(2).recount(new Bootstrap(), 300, "frozen"));
    }

    @Test
    void isAnotherWithAnotherSeed() throws InterruptedException {
        Simulation simulation = Simulation.of(SampleElections.everySpecialCase(), BOOK, Lots.none());

        assertThat(simulation.recount(new Bootstrap(), 300, "other").outcomes())
                .isNotEqualTo(simulation.recount(new Bootstrap(), 300, "frozen").outcomes());
    }

    @Nested
    class Lotteries {

        private final Election equal = Election.builder("Equal", 1)
                .candidates("A", "B")
                .papers(5, "A")
                .papers(5, "B")
                .build();

        @Test
        void mustBeSettledInTheTrueCount() {
            assertThatExceptionOfType(LotNeededException.class)
                    .isThrownBy(() -> Simulation.of(equal, BOOK, Lots.none()));
        }

        @Test
        void goAsInTheTrueCount() throws InterruptedException {
            SimulationResult result =
                    Simulation.of(equal, BOOK, Lots.order(List.of(2, 1))).recount(KeyingErrors.of("0"), 20, "frozen");

            assertThat(result.decidedAlike()).isEqualTo(20);
        }

        /** In a third of all recounts of two papers drawn again, one is of each. */
        @Test
        void areDrawnForEachRecountWhereTheTrueCountNeedsNone() throws InterruptedException {
            Election sure = Election.builder("Three", 1)
                    .candidates("A", "B")
                    .papers(3, "A", "B")
                    .papers(1, "B")
                    .build();

            SimulationResult result = Simulation.of(sure, BOOK, Lots.none()).recount(new Bootstrap(), 200, "frozen");

            assertThat(result.counted()).isEqualTo(200);
            assertThat(result.chances().get(1).elected()).isPositive();
        }
    }

    @Nested
    class OtherElections {

        @Test
        void withConstraints() throws InterruptedException {
            Election bounded = SampleElections.everySpecialCase()
                    .withCategories(List.of(new Category(
                            "Gender",
                            List.of(
                                    new Group("women", 2, 4, Set.of(1, 2, 3)),
                                    new Group("men", 0, 4, Set.of(4, 5, 6, 7))))));

            SimulationResult result = recount(bounded, "ers97", new Bootstrap(), 50);

            assertThat(result.counted()).isPositive();
            assertThat(result.outcomes())
                    .allSatisfy(outcome -> assertThat(outcome.elected().stream()
                                    .filter(candidate -> candidate.number() <= 3)
                                    .count())
                            .isGreaterThanOrEqualTo(2));
        }

        @Test
        void withEqualPreferences() throws InterruptedException {
            Election equal = Election.builder("Equal", 1)
                    .candidates("A", "B", "C")
                    .papers(5, Preferences.ofRanks(List.of(List.of(1, 2), List.of(3))))
                    .papers(4, Preferences.of(1))
                    .papers(3, Preferences.of(3))
                    .build();

            assertThat(recount(equal, "meek-exact", KeyingErrors.of("0.1"), 50).counted())
                    .isEqualTo(50);
        }

        @Test
        void withPapersInAnOrder() throws InterruptedException {
            Election close = SampleElections.everySpecialCase();
            Election ordered = close.withOrder(new StvLot("frozen", "order").order(close.ballots()));

            SimulationResult result = Simulation.of(ordered, RuleBooks.byId("ireland-dail"), Lots.order(List.of(1)))
                    .recount(KeyingErrors.of("0.05"), 50, "frozen");

            assertThat(result.counted()).isEqualTo(50);
        }

        @Test
        void areRefusedAsTheyAreWhenCounted() {
            assertThatExceptionOfType(PaperOrderNeededException.class)
                    .isThrownBy(() -> Simulation.of(CLOSE, RuleBooks.byId("ireland-dail"), Lots.none()));
        }
    }

    @Nested
    class Work {

        private final Simulation simulation =
                Simulation.of(CLOSE, BOOK, Lots.none()).onThreads(2);

        @Test
        void isToldAsItGoesOn() throws InterruptedException {
            List<Integer> told = new ArrayList<>();

            simulation.recount(new Bootstrap(), 100, "frozen", told::add);

            assertThat(told)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThan(1)
                    .endsWith(100);
        }

        @Test
        void endsWhenItsThreadIsInterrupted() {
            assertThatExceptionOfType(InterruptedException.class)
                    .isThrownBy(() -> simulation.recount(
                            new Bootstrap(),
                            1_000_000_000,
                            "frozen",
                            done -> Thread.currentThread().interrupt()));
            assertThat(recounting()).isEmpty();
        }

        @Test
        void endsWithWhatItsProgressThrows() {
            IllegalStateException enough = new IllegalStateException("enough");

            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> simulation.recount(new Bootstrap(), 1_000_000_000, "frozen", done -> {
                        throw enough;
                    }))
                    .isSameAs(enough);
            assertThat(recounting()).isEmpty();
        }

        private static List<Thread> recounting() {
            return Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().equals("recount") && goesOn(thread))
                    .toList();
        }

        /** Whether a thread is still there after the moment that a thread with nothing to do takes to end. */
        private static boolean goesOn(Thread thread) {
            try {
                thread.join(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return thread.isAlive();
        }

        @Test
        void isOneRecountAtLeast() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> simulation.recount(new Bootstrap(), 0, "frozen"))
                    .withMessage("recounts must be at least 1, but were 0");
        }

        @Test
        void isDoneByOneThreadAtLeast() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> simulation.onThreads(0))
                    .withMessage("threads must be at least 1, but were 0");
        }

        @Test
        void takesASeedThatCanBePublished() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> simulation.recount(new Bootstrap(), 1, "\ud800"))
                    .withMessage("the seed must not hold a lone surrogate");
        }
    }
}
