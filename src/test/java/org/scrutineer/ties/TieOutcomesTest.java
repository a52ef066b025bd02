package org.scrutineer.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.SampleElections;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.books.WigmPrf;
import org.scrutineer.lot.Answer;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.RivestLot;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.rules.RuleBook;

class TieOutcomesTest {

    private static final Election THREE_EQUAL = SampleElections.threeEqual();
    private static final RuleBook BOOK = ScottishLocal.ruleBook();

    @Nested
    class OfThreeWhoAreEqualThroughout {

        private final TieOutcomes outcomes = TieOutcomes.explore(THREE_EQUAL, BOOK, Lots.none(), 100);

        @Test
        void beginWithTheLotsSupplied() {
            assertThat(outcomes.outcomes().get(0).lots())
                    .extracting(Answer::chosen)
                    .containsExactly(5, 4);
        }

        @Test
        void electEachOfTheThree() {
            assertThat(outcomes.outcomes())
                    .extracting(TieOutcomes.Outcome::elected)
                    .containsExactly(candidates(1, 2, 3), candidates(1, 2, 4), candidates(1, 2, 5));
        }

        @Test
        void electEachOfThemInTwoWays() {
            assertThat(outcomes.outcomes())
                    .extracting(TieOutcomes.Outcome::ways)
                    .containsExactly(BigInteger.TWO, BigInteger.TWO, BigInteger.TWO);
        }

        @Test
        void sayHowTheLotsFell() {
            assertThat(outcomes.outcomes().get(0).lots())
                    .containsExactly(
                            new Answer(1, TiePurpose.EXCLUSION, Set.of(3, 4, 5), 5),
                            new Answer(2, TiePurpose.EXCLUSION, Set.of(3, 4), 4));
        }

        @Test
        void areAllThereAre() {
            assertThat(outcomes.isExhaustive()).isTrue();
            assertThat(outcomes.certain()).isEqualTo(candidates(1, 2));
            assertThat(outcomes.possible()).isEqualTo(candidates(1, 2, 3, 4, 5));
        }
    }

    @Test
    void saysWhatIsCertainWhereItStops() {
        TieOutcomes outcomes = TieOutcomes.explore(THREE_EQUAL, BOOK, Lots.none(), 2);

        assertThat(outcomes.isExhaustive()).isFalse();
        assertThat(outcomes.isConclusive()).isFalse();
        assertThat(outcomes.certain()).isEqualTo(candidates(1, 2));
        assertThat(outcomes.possible()).isEqualTo(candidates(1, 2, 3, 4, 5));
    }

    @Test
    void beginsWithTheOrderSupplied() {
        TieOutcomes outcomes = TieOutcomes.explore(THREE_EQUAL, BOOK, Lots.order(List.of(5, 4, 3)), 100);

        assertThat(outcomes.outcomes().get(0).elected()).isEqualTo(candidates(1, 2, 5));
    }

    /** The hashes of "foobar" with 0, 1 and 2 leave 0 of 4, 0 of 3 and 1 of 2. */
    @Test
    void beginsWithTheDraws() {
        TieOutcomes outcomes =
                TieOutcomes.explore(SampleElections.fourEqual(), BOOK, Lots.drawnByTie(new RivestLot("foobar")), 100);

        assertThat(outcomes.outcomes().get(0).lots()).extracting(Answer::chosen).containsExactly(1, 2, 4);
    }

    @Test
    void beginsWithTheAnswersSupplied() {
        Lots lots = Lots.none()
                .with(new Answer(1, TiePurpose.EXCLUSION, Set.of(3, 4, 5), 3))
                .with(new Answer(2, TiePurpose.EXCLUSION, Set.of(4, 5), 4));

        TieOutcomes outcomes = TieOutcomes.explore(THREE_EQUAL, BOOK, lots, 100);

        assertThat(outcomes.outcomes().get(0).elected()).isEqualTo(candidates(1, 2, 5));
        assertThat(outcomes.outcomes()).hasSize(3);
    }

    @Test
    void findsLotsThatChangeNobody() {
        TieOutcomes outcomes = TieOutcomes.explore(SampleElections.twoLowest(), BOOK, Lots.none(), 100);

        assertThat(outcomes.outcomes()).extracting(TieOutcomes.Outcome::ways).containsExactly(BigInteger.TWO);
    }

    @Test
    void followsTiesForTheNextSurplus() {
        TieOutcomes outcomes = TieOutcomes.explore(THREE_EQUAL, WigmPrf.ruleBook(), Lots.none(), 100);

        assertThat(outcomes.isExhaustive()).isTrue();
        assertThat(outcomes.outcomes().get(0).lots().get(0))
                .isEqualTo(new Answer(1, TiePurpose.SURPLUS, Set.of(1, 2), 1));
    }

    @Test
    void isTheCountItselfWhereNothingIsTied() {
        Election election = Election.builder("", 1)
                .candidates("A", "B")
                .papers(2, "A")
                .papers(1, "B")
                .build();

        TieOutcomes outcomes = TieOutcomes.explore(election, BOOK, Lots.none(), 1);

        assertThat(outcomes.outcomes())
                .containsExactly(new TieOutcomes.Outcome(List.of(election.candidate(1)), BigInteger.ONE, List.of()));
        assertThat(outcomes.isExhaustive()).isTrue();
    }

    @Test
    void refusesABoundThatAllowsNoCount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TieOutcomes.explore(THREE_EQUAL, BOOK, Lots.none(), 0))
                .withMessage("bound must be at least 1, but was 0");
    }

    private static List<Candidate> candidates(Integer... numbers) {
        return List.of(numbers).stream().map(THREE_EQUAL::candidate).toList();
    }

    /**
     * A, B and C have six votes each, D and E none, and one of the two places is for D or E: two of the three are
     * drawn, one of them gives way, and one of the other two comes. Three times two times two times two ways, four for
     * each result.
     */
    @Nested
    class OfABlockVoteWithAMinimum {

        private final Election election = Election.builder("", 2)
                .candidates("A", "B", "C", "D", "E")
                .papers(3, "A", "B")
                .papers(3, "B", "C")
                .papers(3, "C", "A")
                .build()
                .withCategories(List.of(new Category(
                        "G", List.of(new Group("X", 0, 2, Set.of(1, 2, 3)), new Group("Y", 1, 2, Set.of(4, 5))))));

        private final TieOutcomes outcomes =
                TieOutcomes.explore(election, RuleBooks.byId("block-vote"), Lots.none(), 100);

        @Test
        void areAllThereAre() {
            assertThat(outcomes.isExhaustive()).isTrue();
            assertThat(outcomes.outcomes()).hasSize(6);
        }

        @Test
        void electEachPairInFourWays() {
            assertThat(outcomes.outcomes())
                    .extracting(TieOutcomes.Outcome::elected)
                    .extracting(CountSheet::names)
                    .containsExactlyInAnyOrder("A D", "A E", "B D", "B E", "C D", "C E");
            assertThat(outcomes.outcomes())
                    .extracting(TieOutcomes.Outcome::ways)
                    .containsOnly(BigInteger.valueOf(4));
        }
    }
}
