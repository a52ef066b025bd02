package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.Elections.election;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountLabels;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;

/** The rules of councils of New South Wales on counts worked by hand, and the clauses that they cite. */
class NewSouthWalesCouncilsTest {

    @Test
    void citesTheClauseOfEveryPart() {
        assertThat(CountSheet.clauses(NewSouthWalesCouncils.asCounted().description()))
                .containsExactly(
                        "constraints.ties.clause=constraints, inferred",
                        "credit.clause=6, 7, 9",
                        "election.clause=5, 7, 10",
                        "election.ties.clause=8(3), 8(4), inferred",
                        "ending.1.clause=11",
                        "papers.clause=2, inferred",
                        "quota.clause=4",
                        "step.1.clause=11(1)",
                        "step.1.ties.clause=8(3), 8(4), inferred",
                        "step.2.clause=11(2), 11(3), inferred",
                        "step.2.ties.clause=11, inferred",
                        "step.3.clause=7(3), 8, inferred",
                        "step.3.ties.clause=8(3), 8(4), inferred",
                        "step.3.value.clause=6, 7(4), 7(6), inferred",
                        "step.4.clause=11(4), inferred",
                        "step.4.ties.clause=9(5), 9(6)",
                        "step.5.clause=9, inferred",
                        "step.5.ties.clause=9(5), 9(6), inferred");
    }

    @Test
    void saysInItsRecordsWhatIsFaulty() {
        assertThat(NewSouthWalesCouncils.asCounted().description().parameters())
                .containsEntry(
                        "step.5.reading",
                        "as counted in 2021 and 2024: election tested only when an exclusion is done, its transfers"
                                + " sorted by count numbers, from the fourth number on as texts");
    }

    /**
     * 44 papers for 3 seats: quota 12. Y goes, then X with 4 own papers for A, who comes to 13, and 3 from Y for B, who
     * comes to 14. Nobody is elected until X is done: B is then elected before A, and B's surplus of 2 goes first, at
     * 1/7. Of 11 papers for C 1 is credited, of 3 nothing. C has 10, more than D with 8 and the 1 that A has over.
     */
    private static final Election WITHIN_AN_EXCLUSION =
            election(3, "A B C D X Y", "9: A D; 11: B C; 9: C; 8: D; 4: X A D; 3: Y X B C");

    @Test
    void electsNobodyWithinAnExclusionAsCounted() {
        CountRecord count = Stv.count(WITHIN_AN_EXCLUSION, NewSouthWalesCouncils.asCounted(), Lots.none());

        assertThat(CountSheet.of(count)).endsWith("""
                        3.1 Exclusion of X; quota 12, vacancies 3
                          A 13, B 11, C 9, D 8, X 3 excluded, Y 0 excluded; non-transferable 0, loss 0
                        3.2 Exclusion of X; quota 12, vacancies 1
                          A 13 elected, B 14 elected, C 9, D 8, X 0 excluded, Y 0 excluded; non-transferable 0, loss 0
                          elect B A: quota, 5, 7, 10
                        4.1 Surplus of B; quota 12, vacancies 1
                          A 13 elected, B 12 elected, C 10, D 8, X 0 excluded, Y 0 excluded; non-transferable 0, loss 1
                        4.2 Surplus of B; quota 12, vacancies 0
                          A 13 elected, B 12 elected, C 10 elected, D 8 excluded, X 0 excluded, Y 0 excluded; non-transferable 0, loss 1
                          elect C: uncatchable, 11(2), 11(3), inferred
                          exclude D: countComplete, 11(2), 11(3), inferred
                          stop: countComplete, 11(2), 11(3), inferred
                        """);
    }

    /** By the reading A is elected first. Of a surplus all papers of one value go together: 13 at 1/13, 14 at 1/7. */
    @Test
    void electsAfterEachTransferOfAnExclusionAsRead() {
        CountRecord count = Stv.count(WITHIN_AN_EXCLUSION, NewSouthWalesCouncils.asRead(), Lots.none());

        assertThat(CountSheet.of(count)).endsWith("""
                        3.1 Exclusion of X; quota 12, vacancies 2
                          A 13 elected, B 11, C 9, D 8, X 3 excluded, Y 0 excluded; non-transferable 0, loss 0
                          elect A: quota, 5, 7, 10
                        3.2 Exclusion of X; quota 12, vacancies 1
                          A 13 elected, B 14 elected, C 9, D 8, X 0 excluded, Y 0 excluded; non-transferable 0, loss 0
                          elect B: quota, 5, 7, 10
                        4 Surplus of A; quota 12, vacancies 1
                          A 12 elected, B 14 elected, C 9, D 9, X 0 excluded, Y 0 excluded; non-transferable 0, loss 0
                        5 Surplus of B; quota 12, vacancies 0
                          A 12 elected, B 12 elected, C 11 elected, D 9 excluded, X 0 excluded, Y 0 excluded; non-transferable 0, loss 0
                          elect C: uncatchable, 11(2), 11(3), inferred
                          exclude D: countComplete, 11(2), 11(3), inferred
                          stop: countComplete, 11(2), 11(3), inferred
                        """);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"au-nsw-lg-2021-nswec, 1 2.1 3.1 3.2.1 4.1 4.3.2.1", "au-nsw-lg-2021-conway, 1 2.1 3.1 3.2.1 4_1 5_1"})
    void numbersTransfersByTheStagesThroughWhichPapersCame(String book, String numbers) {
        CountRecord count = Stv.count(WITHIN_AN_EXCLUSION, RuleBooks.of(book), Lots.none());

        assertThat(String.join(" ", CountLabels.of(count))).isEqualTo(numbers);
    }

    @Nested
    class Clause11 {

        /**
         * 40,000 papers, quota 10,001. At first the third has no more than the rest together, 10,000; without F, whose
         * 100 papers are exhausted, the rest have 9,900.
         */
        @ParameterizedTest
        @CsvSource({"au-nsw-lg-2021-nswec", "au-nsw-lg-2021-conway"})
        void electsSeveralWhoOutweighAllBelowThem(String book) {
            Election election = election(3, "A B C D E F", "10000: A; 10000: B; 10000: C; 9000: D; 900: E; 100: F");

            CountRecord count = Stv.count(election, RuleBooks.of(book), Lots.order(List.of(3, 2, 1, 4, 5, 6)));

            assertThat(count.stages()).hasSize(2);
            assertThat(count.elected().stream()
                            .map(elected -> elected.candidate().name()))
                    .containsExactly("C", "B", "A");
        }

        /** A and B have 5 each, and C's paper is exhausted: no paper moves to say who is elected, but the lot. */
        @Test
        void settlesTheLastTwoWithEqualVotesAsAnExclusionWouldBe() {
            Election election = election(1, "A B C", "5: A; 5: B; 1: C");

            CountRecord count = Stv.count(election, NewSouthWalesCouncils.asCounted(), Lots.order(List.of(2, 1, 3)));

            assertThat(CountSheet.of(count)).endsWith("""
                            2 Exclusion of C; quota 6, vacancies 0
                              A 5 excluded, B 5 elected, C 0 excluded; non-transferable 1, loss 0
                              elect B: uncatchable, 11(4), inferred [A B lotOrder 0 -> B]
                              exclude A: countComplete, 11(4), inferred
                              stop: countComplete, 11(4), inferred
                            """);
        }
    }

    /** Rounding makes exhausted papers worth more than the votes that the letter of 7(4)(a) takes them from. */
    @Nested
    class ExhaustedPapersWorthMoreThanTheVotes {

        private static final String NEGATIVE_VALUE =
                "800: A; 1: W1 A; 1248: W1 L1; 1: W1 L1 A F2; 300: L2 A; 823: F1;" + " 823: F2";
        private static final String NEGATIVE_TALLY =
                "900: A; 1: W1 A; 1244: W1 L1; 3: W1 L1 L2 A F2; 2: W1 L1 A F1; 510: L2 A; 668: F1; 668: F2";
        private static final String VALUE_OVER_ONE = "1: W1 W2; 1247: W1 L1; 1: W1 L1 W2 W3 F1; 1: W1 L1 W2 W3 F2;"
                + " 900: W3; 800: W2; 300: L2 W2; 211: L3 W3; 199: L3 W3 F3; 448: F1; 447: F2; 441: F3";

        /**
         * A has 1,100 and 1,100.2 of it exhausted: the fraction is 1, and the paper for F2, worth 1/5, counts nothing.
         */
        @Test
        void passesPapersOnAtWhatTheyCameAt() {
            CountRecord count = Stv.count(
                    election(3, "A W1 L1 L2 F1 F2", NEGATIVE_VALUE),
                    NewSouthWalesCouncils.asCounted(),
                    Lots.order(List.of(6, 5, 4, 3, 2, 1)));

            Source.Surplus going = count.stages().stream()
                    .filter(stage -> stage.action().title().equals("Surplus of A"))
                    .flatMap(stage -> stage.sources().stream())
                    .filter(Source.Surplus.class::isInstance)
                    .map(Source.Surplus.class::cast)
                    .filter(source -> !source.transferValue().isZero())
                    .reduce((one, other) -> other)
                    .orElseThrow();
            assertThat(going.received()).isEqualTo(going.transferValue());
            assertThat(going.divisor().toString()).isEqualTo("-1/5");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"au-nsw-lg-2021-nswec", "au-nsw-lg-2021-conway"})
        void leavesNobodyWithLessThanNothingNorMoreElectedThanPlaces(String book) {
            List<CountRecord> counts = Stream.of(
                            election(3, "A W1 L1 L2 F1 F2", NEGATIVE_VALUE),
                            election(3, "A W1 L1 L2 F1 F2", NEGATIVE_TALLY),
                            election(4, "W1 W2 W3 L1 L2 L3 F1 F2 F3", VALUE_OVER_ONE))
                    .map(election -> Stv.count(
                            election,
                            RuleBooks.of(book),
                            Lots.order(election.candidates().stream()
                                    .map(candidate -> election.candidates().size() + 1 - candidate.number())
                                    .toList())))
                    .toList();

            assertThat(counts.stream()
                            .map(count -> count.elected().stream()
                                    .map(elected -> elected.candidate().name())
                                    .collect(Collectors.joining(" "))))
                    .containsExactly("W1 A F2", "W1 A F2", "W1 W2 W3 F3");
            assertThat(counts.stream()
                            .flatMap(count -> count.stages().stream())
                            .map(Stage::tallies)
                            .flatMap(List::stream))
                    .noneMatch(tally -> tally.votes().isNegative());
        }
    }
}
