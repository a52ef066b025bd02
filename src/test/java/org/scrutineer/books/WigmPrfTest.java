package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.Elections.election;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.paper.UnreadablePaperException;

/** Whole counts worked out by hand from the clauses. */
class WigmPrfTest {

    private static final String THREE_SEATS = "12: A B C; 6: B A D; 5: C D; 4: D; 3: E D";

    private static String sheet(int seats, String names, String papers) {
        return CountSheet.of(Stv.count(election(seats, names, papers), WigmPrf.ruleBook()));
    }

    @Test
    void citesTheClauseOfEveryPart() {
        assertThat(CountSheet.clauses(WigmPrf.inBatches().description()))
                .containsExactly(
                        "election.clause=B.1",
                        "ending.1.clause=D.3, C",
                        "ending.2.clause=D.3, C",
                        "papers.clause=A.1",
                        "quota.clause=A.1",
                        "step.1.clause=B.2",
                        "step.1.deferral.clause=B.2",
                        "step.1.endBeforeTransfer.clause=D.3, C",
                        "step.1.ties.clause=D.1",
                        "step.2.clause=B.3",
                        "step.2.ties.clause=D.1",
                        "step.2.value.clause=B.3, D.2, D.4",
                        "step.3.clause=B.4",
                        "step.3.endBeforeTransfer.clause=D.3, C",
                        "step.3.ties.clause=D.1");
    }

    @Nested
    class ClauseAPapersAndQuota {

        @Test
        void refusesAPaperThatTheTextDoesNotSpeakOf() {
            Election election = election(1, "A B C", "4: A; 2: B=C A");

            assertThatThrownBy(() -> Stv.count(election, WigmPrf.ruleBook()))
                    .isInstanceOf(UnreadablePaperException.class)
                    .hasMessage("a paper marked 2=3>1 has an equal or a skipped rank,"
                            + " for which the rule book has no clause");
        }
    }

    @Nested
    class ClauseB3Surplus {

        @Test
        void cutsTheProductAndThenTheQuotient() {
            assertThat(sheet(3, "A B C D E", THREE_SEATS)).isEqualTo("""
                            1 First preferences; quota 7.5001, vacancies 2
                              A 12.0000 elected, B 6.0000, C 5.0000, D 4.0000, E 3.0000; non-transferable 0.0000, loss 0.0000
                              elect A: quota, B.1
                            2 Surplus of A; quota 7.5001, vacancies 1
                              A 7.5001 elected, B 10.4988 elected, C 5.0000, D 4.0000, E 3.0000; non-transferable 0.0000, loss 0.0011
                              elect B: quota, B.1
                            3 Surplus of B; quota 7.5001, vacancies 1
                              A 7.5001 elected, B 7.5001 elected, C 6.2840, D 5.7136, E 3.0000; non-transferable 0.0000, loss 0.0022
                              exclude E: lowest, B.4
                            4 Exclusion of E; quota 7.5001, vacancies 0
                              A 7.5001 elected, B 7.5001 elected, C 6.2840 excluded, D 8.7136 elected, E 0.0000 excluded; non-transferable 0.0000, loss 0.0022
                              elect D: quota, B.1
                              exclude C: countComplete, D.3, C
                              stop: countComplete, D.3, C
                            """);
        }

        @Test
        void stopsBeforeTheSurplusOfTheLastElected() {
            assertThat(sheet(2, "A B C D", "9: A B; 4: B C; 3: C; 3: D C; 1: A"))
                    .isEqualTo("""
                            1 First preferences; quota 6.6667, vacancies 1
                              A 10.0000 elected, B 4.0000, C 3.0000, D 3.0000; non-transferable 0.0000, loss 0.0000
                              elect A: quota, B.1
                            2 Surplus of A; quota 6.6667, vacancies 0
                              A 6.6667 elected, B 6.9997 elected, C 3.0000 excluded, D 3.0000 excluded; non-transferable 0.3333, loss 0.0003
                              elect B: quota, B.1
                              exclude C D: countComplete, D.3, C
                              stop: countComplete, D.3, C
                            """);
        }

        @Test
        void exhaustsAPaperWhoseWeightIsCutToNothing() {
            // Quota 30003/3 + 0.0001 = 10001.0001. A has 10002: 0.9999/10002 is cut to 0.0000.
            CountRecord count =
                    Stv.count(election(2, "A B C D", "10002: A B; 9000: B; 6001: C; 5000: D"), WigmPrf.ruleBook());

            assertThat(CountSheet.transfers(count.stages().get(1), 4))
                    .containsExactly("A to nonTransferable 10002 papers 0.0000", "A to lossByFraction 0 papers 0.9999");
        }
    }

    @Nested
    class ClauseD3End {

        @Test
        void leavesThePapersOfALastExclusionWhereTheyAre() {
            assertThat(sheet(2, "A B C", "4: A B; 2: C")).isEqualTo("""
                            1 First preferences; quota 2.0001, vacancies 1
                              A 4.0000 elected, B 0.0000, C 2.0000; non-transferable 0.0000, loss 0.0000
                              elect A: quota, B.1
                            2 Surplus of A; quota 2.0001, vacancies 0
                              A 2.0001 elected, B 1.9996 excluded, C 2.0000 elected; non-transferable 0.0000, loss 0.0003
                              exclude B: lowest, B.4
                              elect C: lastRemaining, D.3, C
                              stop: countComplete, D.3, C
                            """);
        }

        @Test
        void electsAllWhereThereAreNoMoreCandidatesThanPlaces() {
            assertThat(sheet(3, "A B", "2: A; 1: B")).isEqualTo("""
                            1 First preferences; quota 0.7501, vacancies 1
                              A 2.0000 elected, B 1.0000 elected; non-transferable 0.0000, loss 0.0000
                              elect A B: quota, B.1
                              stop: countComplete, D.3, C
                            """);
        }
    }

    @Nested
    class ClauseD1Ties {

        @Test
        void excludesTheEarliestInThePredeterminedOrder() {
            CountRecord count = Stv.count(
                    election(1, "A B C", "2: A; 2: B A; 3: C"), WigmPrf.ruleBook(), Lots.order(List.of(2, 1, 3)));

            assertThat(CountSheet.decisions(count.stages().get(0).decisions()))
                    .containsExactly("exclude B: lowest, B.4 [A B lotOrder 0 -> B]");
        }

        @Test
        void transfersFirstTheSurplusOfTheEarliestInThePredeterminedOrder() {
            CountRecord count = Stv.count(
                    election(3, "A B C D", "5: A C; 5: B D; 1: C; 2: D"),
                    WigmPrf.ruleBook(),
                    Lots.order(List.of(2, 1, 3, 4)));

            assertThat(CountSheet.decisions(count.stages().get(0).decisions()))
                    .containsExactly("elect A B: quota, B.1", "defer A: quota, B.3 [A B lotOrder 0 -> B]");
        }

        @Test
        void doesNotLookAtEarlierStages() {
            Election election = election(2, "A B C D E", "1: A B; 2: B; 3: C; 4: D; 5: E");

            assertThatThrownBy(() -> Stv.count(election, WigmPrf.ruleBook()))
                    .isInstanceOf(LotNeededException.class)
                    .hasMessage("tie for exclusion at stage 2 between \"B\" and \"C\" needs a lot,"
                            + " and none was supplied");
        }
    }

    @Nested
    class ClauseB2Batch {

        private static String batches(int seats, String names, String papers) {
            return CountSheet.of(Stv.count(election(seats, names, papers), WigmPrf.inBatches()));
        }

        @Test
        void excludesBeforeASurplusIsTransferred() {
            assertThat(batches(2, "A B C D", "8: A C; 7: B; 6: C; 1: D B")).isEqualTo("""
                            1 First preferences; quota 7.3334, vacancies 1
                              A 8.0000 elected, B 7.0000, C 6.0000, D 1.0000; non-transferable 0.0000, loss 0.0000
                              elect A: quota, B.1
                              defer A: lowest, B.2
                              exclude D: lowest, B.2
                            2 Exclusion of D; quota 7.3334, vacancies 0
                              A 8.0000 elected, B 8.0000 elected, C 6.0000 excluded, D 0.0000 excluded; non-transferable 0.0000, loss 0.0000
                              elect B: quota, B.1
                              exclude C: countComplete, D.3, C
                              stop: countComplete, D.3, C
                            """);
        }

        @Test
        void isNotEnoughWhenTheBatchCouldComeLevel() {
            // D and E together have what C has: (c) asks for less.
            assertThat(batches(1, "A B C D E", "5: A; 4: B; 3: C; 2: D; 1: E A"))
                    .startsWith("""
                            1 First preferences; quota 7.5001, vacancies 1
                              A 5.0000, B 4.0000, C 3.0000, D 2.0000, E 1.0000; non-transferable 0.0000, loss 0.0000
                              exclude E: lowest, B.2
                            """);
        }

        @Test
        void fallsBackOnClauseB4WhereNoneIsSafe() {
            CountRecord count = Stv.count(
                    election(1, "A B C", "3: A; 2: B A; 2: C A"), WigmPrf.inBatches(), Lots.order(List.of(3, 2, 1)));

            assertThat(CountSheet.decisions(count.stages().get(0).decisions()))
                    .containsExactly("exclude C: lowest, B.4 [B C lotOrder 0 -> C]");
        }

        @Test
        void excludesSeveralTogether() {
            assertThat(batches(1, "A B C D", "9: A; 8: B; 3: C B; 1: D B")).isEqualTo("""
                            1 First preferences; quota 10.5001, vacancies 1
                              A 9.0000, B 8.0000, C 3.0000, D 1.0000; non-transferable 0.0000, loss 0.0000
                              exclude C D: bulkLowest, B.2
                            2 Exclusion of C + D; quota 10.5001, vacancies 0
                              A 9.0000 excluded, B 12.0000 elected, C 0.0000 excluded, D 0.0000 excluded; non-transferable 0.0000, loss 0.0000
                              elect B: quota, B.1
                              exclude A: countComplete, D.3, C
                              stop: countComplete, D.3, C
                            """);
        }
    }
}
