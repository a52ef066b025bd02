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
import org.scrutineer.record.InvalidPapers;
import org.scrutineer.rules.NoVotesException;

/** Whole counts worked out by hand from the clauses; figures named as published are from the source given. */
class Ers97Test {

    static final String EVERY_SPECIAL_CASE =
            "7: A D; 2: A E F; 3: A E F C; 7: B C F; 10: C; 7: C E; 7: D; 8: D E C G; 2: D G;"
                    + "5: E A C; 5: E D B C; 7: G; 8: G B; 5: G D; 7: G E C";

    private static CountRecord count(int seats, String names, String papers) {
        return Stv.count(election(seats, names, papers), Ers97.ruleBook());
    }

    private static String sheet(int seats, String names, String papers) {
        return CountSheet.of(count(seats, names, papers));
    }

    @Test
    void hasTwoDecimalPlacesAndItsOwnIdentifier() {
        assertThat(Ers97.ruleBook().id()).isEqualTo("ers97");
        assertThat(Ers97.ruleBook().title()).isEqualTo("Electoral Reform Society 1997");
        assertThat(Ers97.ruleBook().description().places()).isEqualTo(2);
    }

    @Test
    void citesTheClauseOfEveryPart() {
        assertThat(CountSheet.clauses(Ers97.ruleBook().description()))
                .containsExactly(
                        "election.clause=5.1.7, 5.3.13, 5.4.9",
                        "election.tie.clause=5.6.2, inferred",
                        "ending.1.clause=5.5.2",
                        "ending.2.clause=5.5.1, inferred",
                        "papers.clause=5.1.2, inferred",
                        "quota.clause=5.1.6",
                        "quota.reduced.clause=5.4.8",
                        "step.1.clause=5.2.5",
                        "step.1.deferral.clause=5.2.2",
                        "step.1.endBeforeTransfer.clause=5.5.1",
                        "step.1.ties.clause=5.2.5, inferred",
                        "step.2.clause=5.2.3",
                        "step.2.ties.clause=5.2.3, inferred",
                        "step.2.value.clause=5.3.7");
    }

    @Nested
    class Clause51FirstStage {

        @Test
        void aPaperIsValidUpToItsFirstDefectAndInvalidWithoutAFirstPreference() {
            CountRecord count = count(1, "A B C", "4: A; 2: B=C A; 1: - A; 3: B A=C; 1: ");

            assertThat(count.input().papersCast()).isEqualTo(11);
            assertThat(count.input().papersValid()).isEqualTo(7);
            assertThat(count.input().invalid())
                    .extracting(InvalidPapers::papers)
                    .containsExactly(4L);
            assertThat(count.input().invalid().get(0).clause()).hasToString("5.1.2, inferred");
            assertThat(CountSheet.of(count)).isEqualTo("""
                1 First preferences; quota 3.50, vacancies 0
                  A 4.00 elected, B 3.00 excluded, C 0.00 excluded; non-transferable 0.00, loss 0.00
                  elect A: quota, 5.1.7
                  exclude B C: countComplete, 5.5.2
                  stop: countComplete, 5.5.2
                """);
        }

        @Test
        void aWithdrawnCandidateIsPassedOver() {
            assertThat(sheet(1, "A (B) C", "3: B A; 2: C; 4: B")).isEqualTo("""
                1 First preferences; quota 2.50, vacancies 0
                  A 3.00 elected, B 0.00 withdrawn, C 2.00 excluded; non-transferable 0.00, loss 0.00
                  elect A: quota, 5.1.7
                  exclude C: countComplete, 5.5.2
                  stop: countComplete, 5.5.2
                """);
        }
    }

    /** UCL Students' Union, March 2021, a published result; the papers are a reconstruction. */
    @Nested
    class Clause53TransferOfASurplus {

        @Test
        void reproducesThePublishedFiguresOfARealCount() {
            assertThat(sheet(2, "Gadsby Recaldin RON", "17: Recaldin Gadsby; 3: Recaldin; 5: Gadsby"))
                    .isEqualTo("""
                        1 First preferences; quota 8.34, vacancies 1
                          Gadsby 5.00, Recaldin 20.00 elected, RON 0.00; non-transferable 0.00, loss 0.00
                          elect Recaldin: quota, 5.1.7
                        2 Surplus of Recaldin; quota 8.34, vacancies 0
                          Gadsby 16.56 elected, Recaldin 8.34 elected, RON 0.00 excluded; non-transferable 0.10, loss 0.00
                          elect Gadsby: quota, 5.3.13
                          exclude RON: countComplete, 5.5.2
                          stop: countComplete, 5.5.2
                        """);
        }

        @Test
        void leavesPapersWithoutANextPreferenceWithTheElectedCandidate() {
            CountRecord count = count(2, "Gadsby Recaldin RON", "17: Recaldin Gadsby; 3: Recaldin; 5: Gadsby");

            assertThat(CountSheet.transfers(count.stages().get(1), 2))
                    .containsExactly("Recaldin to Gadsby 17 papers 11.56", "Recaldin to nonTransferable 0 papers 0.10");
            assertThat(count.stages().get(1).tallyOf(count.candidates().get(1)).papers())
                    .isEqualTo(3);
        }

        @Test
        void movesPapersAtNothingWhenTheSurplusIsLessThanAHundredthEach() {
            // Quota 750/3 = 250.00. A's surplus of 1.00 among 251 papers is less than 0.01 each.
            CountRecord count = Stv.count(
                    election(2, "A B C D", "251: A B; 150: B; 150: C; 199: D"),
                    Ers97.ruleBook(),
                    Lots.order(List.of(1, 2, 3, 4)));

            assertThat(CountSheet.transfers(count.stages().get(1), 2))
                    .containsExactly("A to B 251 papers 0.00", "A to nonTransferable 0 papers 1.00");
        }
    }

    /** A constructed count in which a surplus is deferred and a candidate is elected in mid-exclusion. */
    @Nested
    class EverySpecialCase {

        @Test
        void givesEveryFigureStatusDecisionAndClause() {
            assertThat(sheet(4, "A B C D E F G", EVERY_SPECIAL_CASE)).isEqualTo("""
                1 First preferences; quota 18.00, vacancies 3
                  A 12.00, B 7.00, C 17.00, D 17.00, E 10.00, F 0.00, G 27.00 elected; non-transferable 0.00, loss 0.00
                  elect G: quota, 5.1.7
                2 Surplus of G; quota 18.00, vacancies 2
                  A 12.00, B 10.60, C 17.00, D 19.25 elected, E 13.15, F 0.00, G 18.00 elected; non-transferable 0.00, loss 0.00
                  elect D: quota, 5.3.13
                  defer D: bulkLowest, 5.2.2
                  exclude B F: bulkLowest, 5.2.5
                3.1 Exclusion of B + F; quota 18.00, vacancies 1
                  A 12.00, B 3.60 excluded, C 24.00 elected, D 19.25 elected, E 13.15, F 0.00 excluded, G 18.00 elected; non-transferable 0.00, loss 0.00
                  elect C: quota, 5.4.9
                3.2 Exclusion of B + F; quota 18.00, vacancies 1
                  A 12.00, B 0.00 excluded, C 24.00 elected, D 19.25 elected, E 13.15, F 0.00 excluded, G 18.00 elected; non-transferable 3.60, loss 0.00
                4 Surplus of C; quota 18.00, vacancies 1
                  A 12.00, B 0.00 excluded, C 18.00 elected, D 19.25 elected, E 13.15, F 0.00 excluded, G 18.00 elected; non-transferable 9.60, loss 0.00
                5 Surplus of D; quota 18.00, vacancies 0
                  A 12.00 excluded, B 0.00 excluded, C 18.00 elected, D 18.00 elected, E 13.15 elected, F 0.00 excluded, G 18.00 elected; non-transferable 10.85, loss 0.00
                  elect E: uncatchable, 5.3.13
                  exclude A: countComplete, 5.5.2
                  stop: countComplete, 5.5.2
                """);
        }

        @Test
        void electsInTheOrderInWhichTheyAreDeemedElected() {
            assertThat(count(4, "A B C D E F G", EVERY_SPECIAL_CASE).elected())
                    .extracting(elected -> elected.order() + " " + elected.candidate() + " " + elected.stage())
                    .containsExactly("1 G 1", "2 D 2", "3 C 3", "4 E 5");
        }

        @Test
        void movesOnlyTheNamedPapers() {
            CountRecord count = count(4, "A B C D E F G", EVERY_SPECIAL_CASE);

            assertThat(count.stages().stream()
                            .map(stage -> CountSheet.transfers(stage, 2))
                            .toList())
                    .containsExactly(
                            List.of(),
                            List.of("G to B 8 papers 3.60", "G to D 5 papers 2.25", "G to E 7 papers 3.15"),
                            List.of("B to C 7 papers 7.00"),
                            List.of("B to nonTransferable 8 papers 3.60"),
                            List.of("C to nonTransferable 0 papers 6.00"),
                            List.of("D to nonTransferable 0 papers 1.25"));
        }
    }

    @Nested
    class Clause548ReductionOfTheQuota {

        private static final String PAPERS =
                "34: A; 29: B; 28: C; 20: D; 8: E B; 8: E C; 3: E D; 3: F A B; 2: F E; 1: F D; 3: F B; 2: F C; 2: F;"
                        + "2: G A; 1: G E; 1: G; 1: H D; 2: H";

        @Test
        void lowersTheQuotaUntilSomebodyIsElectedAndThenFreezesIt() {
            assertThat(sheet(3, "A B C D E F G H", PAPERS)).isEqualTo("""
                1 First preferences; quota 37.50, vacancies 3
                  A 34.00, B 29.00, C 28.00, D 20.00, E 19.00, F 13.00, G 4.00, H 3.00; non-transferable 0.00, loss 0.00
                  exclude G H: bulkLowest, 5.2.5
                2 Exclusion of G + H; quota 36.75, vacancies 3
                  A 36.00, B 29.00, C 28.00, D 21.00, E 20.00, F 13.00, G 0.00 excluded, H 0.00 excluded; non-transferable 3.00, loss 0.00
                  exclude F: lowest, 5.2.5
                3 Exclusion of F; quota 36.25, vacancies 2
                  A 39.00 elected, B 32.00, C 30.00, D 22.00, E 22.00, F 0.00 excluded, G 0.00 excluded, H 0.00 excluded; non-transferable 5.00, loss 0.00
                  elect A: quota, 5.4.9
                4 Surplus of A; quota 36.25, vacancies 2
                  A 36.25 elected, B 34.73, C 30.00, D 22.00, E 22.00, F 0.00 excluded, G 0.00 excluded, H 0.00 excluded; non-transferable 5.02, loss 0.00
                  exclude E: lowest, 5.2.5 [D E forward 1 -> E]
                5 Exclusion of E; quota 36.25, vacancies 0
                  A 36.25 elected, B 42.73 elected, C 38.00 elected, D 25.00 excluded, E 0.00 excluded, F 0.00 excluded, G 0.00 excluded, H 0.00 excluded; non-transferable 8.02, loss 0.00
                  elect B: quota, 5.4.9
                  elect C: quota, 5.4.9
                  exclude D: countComplete, 5.5.2
                  stop: countComplete, 5.5.2
                """);
        }

        @Test
        void examinesOnlyThePapersThatMadeTheSurplus() {
            CountRecord count = count(3, "A B C D E F G H", PAPERS);

            assertThat(CountSheet.transfers(count.stages().get(3), 2))
                    .containsExactly("A to B 3 papers 2.73", "A to nonTransferable 0 papers 0.02");
        }
    }

    @Nested
    class Clause523TieForTheNextSurplus {

        @Test
        void takesWhoHadMoreAtTheFirstStageThatDiffered() {
            // Quota 48/4 = 12.00. E's five papers make A 13 and B 13, who had 11 and 10.
            CountRecord count = count(3, "A B C D E", "11: A C; 10: B D; 11: C; 11: D; 2: E A C; 3: E B");

            assertThat(CountSheet.decisions(count.stages().get(1).decisions()))
                    .containsExactly(
                            "elect A: quota, 5.4.9",
                            "elect B: quota, 5.4.9",
                            "defer B: quota, 5.2.3 [A B forward 1 -> A]");
            assertThat(count.stages().get(2).action().title()).isEqualTo("Surplus of A");
        }

        @Test
        void leavesATieThroughoutToTheLot() {
            // Quota 40/4 = 10.00; both have 13, and 6 in surplus is more than any gap below.
            CountRecord count = Stv.count(
                    election(3, "A B C D", "13: A C; 13: B D; 7: C; 7: D"),
                    Ers97.ruleBook(),
                    Lots.order(List.of(2, 1, 4, 3)));

            assertThat(CountSheet.decisions(count.stages().get(0).decisions()))
                    .containsExactly(
                            "elect A: quota, 5.1.7",
                            "elect B: quota, 5.1.7",
                            "defer A: quota, 5.2.3 [A B lotOrder 0 -> B]");
        }
    }

    @Nested
    class Clause525Exclusion {

        @Test
        void excludesCandidatesWithoutPapersInAStageOfTheirOwn() {
            // Quota 25/2 = 12.50; nobody has it; D without a paper goes with C: 0 + 4 is no more than 9.
            assertThat(sheet(1, "A B C D", "12: A; 9: B; 4: C B")).isEqualTo("""
                1 First preferences; quota 12.50, vacancies 1
                  A 12.00, B 9.00, C 4.00, D 0.00; non-transferable 0.00, loss 0.00
                  exclude C D: bulkLowest, 5.2.5
                2 Exclusion of C + D; quota 12.50, vacancies 0
                  A 12.00 excluded, B 13.00 elected, C 0.00 excluded, D 0.00 excluded; non-transferable 0.00, loss 0.00
                  elect B: quota, 5.4.9
                  exclude A: countComplete, 5.5.2
                  stop: countComplete, 5.5.2
                """);
        }

        @Test
        void asksTheTieRuleWhoIsInsideWhenEqualVotesStandAtTheEdge() {
            // C without papers, then A and B with 2 each: C and one of the two are safe, all three are not.
            Election election = election(1, "A B C D E", "2: A D; 2: B D; 3: D; 5: E");

            CountRecord count = Stv.count(election, Ers97.ruleBook(), Lots.order(List.of(1, 2, 3, 4, 5)));

            assertThat(CountSheet.decisions(count.stages().get(0).decisions()))
                    .containsExactly("exclude B C: bulkLowest, 5.2.5 [A B lotOrder 0 -> B]");
        }

        @Test
        void stopsAtATieThatNobodyDrewALotFor() {
            Election election = election(1, "A B C D E", "2: A D; 2: B D; 3: D; 5: E");

            assertThatThrownBy(() -> Stv.count(election, Ers97.ruleBook()))
                    .isInstanceOf(LotNeededException.class)
                    .hasMessage("tie for exclusion at stage 1 between \"A\" and \"B\" needs a lot,"
                            + " and none was supplied");
        }
    }

    @Nested
    class Clause552PlacesFilled {

        @Test
        void stopsInMidExclusionAndLeavesThePapersThatHaveNotMoved() {
            // A's surplus of 5.00 at 0.33 each; B's four papers at 1.00 elect C, B's five at 0.33 stay.
            assertThat(sheet(2, "A B C D", "5: A B; 5: A C; 5: A D; 4: B C; 5: C; 6: D"))
                    .isEqualTo("""
                        1 First preferences; quota 10.00, vacancies 1
                          A 15.00 elected, B 4.00, C 5.00, D 6.00; non-transferable 0.00, loss 0.00
                          elect A: quota, 5.1.7
                        2 Surplus of A; quota 10.00, vacancies 1
                          A 10.00 elected, B 5.65, C 6.65, D 7.65; non-transferable 0.05, loss 0.00
                          exclude B: lowest, 5.2.5
                        3.1 Exclusion of B; quota 10.00, vacancies 0
                          A 10.00 elected, B 1.65 excluded, C 10.65 elected, D 7.65 excluded; non-transferable 0.05, loss 0.00
                          elect C: quota, 5.4.9
                          exclude D: countComplete, 5.5.2
                          stop: countComplete, 5.5.2
                        """);
        }
    }

    @Nested
    class Clause551LastVacancies {

        @Test
        void electsAllWhereThereAreNoMoreCandidatesThanPlaces() {
            CountRecord count = count(3, "A B C", "5: A; 2: B");

            assertThat(CountSheet.of(count)).isEqualTo("""
                1 First preferences; quota 1.75, vacancies 0
                  A 5.00 elected, B 2.00 elected, C 0.00 elected; non-transferable 0.00, loss 0.00
                  elect A: quota, 5.1.7
                  elect B: quota, 5.1.7
                  elect C: lastRemaining, 5.5.1, inferred
                  stop: countComplete, 5.5.1, inferred
                """);
            assertThat(count.unfilledSeats()).isZero();
        }

        @Test
        void leavesPlacesUnfilledWhereThereAreFewerCandidates() {
            CountRecord count = count(4, "A B C", "5: A; 2: B");

            assertThat(count.elected()).hasSize(3);
            assertThat(count.unfilledSeats()).isEqualTo(1);
        }

        @Test
        void electsNobodyWhereEveryCandidateIsWithdrawn() {
            assertThat(sheet(1, "(A) (B)", "5: A")).isEqualTo("""
                1 First preferences; quota 0.00, vacancies 1
                  A 0.00 withdrawn, B 0.00 withdrawn; non-transferable 0.00, loss 0.00
                  stop: countComplete, 5.5.1, inferred
                """);
        }

        /** Nobody is elected by lot alone. */
        @Test
        void refusesAnActiveVoteOfNothing() {
            Election election = election(1, "A B C", "1: ");
            Lots lots = Lots.order(List.of(2, 3, 1));

            assertThatThrownBy(() -> Stv.count(election, Ers97.ruleBook(), lots))
                    .isInstanceOf(NoVotesException.class)
                    .hasMessage(
                            "a valid paper must name a candidate who stands where more stand than there are places, but"
                                    + " none of 1 paper does, and 3 stand for 1 place");
        }
    }

    @Nested
    class Clause562TooManyReachTheVoteRequired {

        @Test
        void electsNoneOfThreeWhoWereAlwaysEqualAndExcludesOneByLot() {
            CountRecord count =
                    Stv.count(election(2, "A B C", "4: A; 4: B; 4: C"), Ers97.ruleBook(), Lots.order(List.of(3, 1, 2)));

            assertThat(CountSheet.of(count)).isEqualTo("""
                1 First preferences; quota 4.00, vacancies 0
                  A 4.00 elected, B 4.00 excluded, C 4.00 elected; non-transferable 0.00, loss 0.00
                  defer A B C: lot, 5.6.2, inferred
                  exclude B: lowest, 5.2.5 [A B C lotOrder 0 -> B]
                  elect A C: lastRemaining, 5.5.1
                  stop: countComplete, 5.5.1
                """);
        }

        @Test
        void electsOfTwoEqualTheOneWhoHadMoreAtTheFirstStage() {
            // Stage 1: A 4, B 3, C 1. Quota 4.00: A has it. With one more paper lost: A 4, B 4 of 8 at stage 2 of 1
            // seat.
            assertThat(sheet(1, "A B C D", "5: A; 4: B; 2: C B; 1: D A")).isEqualTo("""
                1 First preferences; quota 6.00, vacancies 1
                  A 5.00, B 4.00, C 2.00, D 1.00; non-transferable 0.00, loss 0.00
                  exclude C D: bulkLowest, 5.2.5
                2 Exclusion of C + D; quota 6.00, vacancies 0
                  A 6.00 elected, B 6.00 excluded, C 0.00 excluded, D 0.00 excluded; non-transferable 0.00, loss 0.00
                  elect A: quota, 5.4.9 [A B forward 1 -> A]
                  exclude B: countComplete, 5.5.2
                  stop: countComplete, 5.5.2
                """);
        }
    }
}
