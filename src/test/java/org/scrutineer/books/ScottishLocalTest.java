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

/** Whole counts worked out by hand; clause numbers are those of the Order of 2011. */
class ScottishLocalTest {

    private static String sheet(int seats, String names, String papers) {
        return CountSheet.of(Stv.count(election(seats, names, papers), ScottishLocal.ruleBook()));
    }

    @Test
    void hasFiveDecimalPlacesAndAnIdentifierForEachText() {
        assertThat(ScottishLocal.ruleBook().id()).isEqualTo("scottish-local");
        assertThat(ScottishLocal.asMadeIn2011().id()).isEqualTo("scottish-local-2011");
        assertThat(ScottishLocal.asMadeIn2011().description().places()).isEqualTo(5);
    }

    @Test
    void citesTheClauseOfEveryPart() {
        assertThat(CountSheet.clauses(ScottishLocal.asMadeIn2011().description()))
                .containsExactly(
                        "election.clause=48",
                        "ending.1.clause=49(1), 51(1)",
                        "ending.2.clause=53",
                        "papers.clause=44, inferred",
                        "quota.clause=47",
                        "step.1.clause=50",
                        "step.1.ties.clause=50, inferred",
                        "step.1.value.clause=49(3), inferred",
                        "step.2.clause=51",
                        "step.2.endBeforeTransfer.clause=53",
                        "step.2.ties.clause=52, inferred");
    }

    @Nested
    class Rule49Transfer {

        static final String FIRST_FIVE_STAGES = """
            1 First preferences; quota 19.00000, vacancies 3
              A 12.00000, B 7.00000, C 17.00000, D 17.00000, E 10.00000, F 0.00000, G 27.00000 elected; non-transferable 0.00000, loss 0.00000
              elect G: quota, 48
            2 Surplus of G; quota 19.00000, vacancies 3
              A 12.00000, B 9.37032, C 17.00000, D 18.48145, E 12.07403, F 0.00000, G 19.00000 elected; non-transferable 2.07403, loss 0.00017
              exclude F: lowest, 51
            3 Exclusion of F; quota 19.00000, vacancies 3
              A 12.00000, B 9.37032, C 17.00000, D 18.48145, E 12.07403, F 0.00000 excluded, G 19.00000 elected; non-transferable 2.07403, loss 0.00017
              exclude B: lowest, 51
            4 Exclusion of B; quota 19.00000, vacancies 2
              A 12.00000, B 0.00000 excluded, C 24.00000 elected, D 18.48145, E 12.07403, F 0.00000 excluded, G 19.00000 elected; non-transferable 4.44435, loss 0.00017
              elect C: quota, 48
            """;

        @Test
        void transfersEveryPaperAtItsShareAndThePapersOfTheLastExclusion() {
            assertThat(sheet(4, "A B C D E F G", Ers97Test.EVERY_SPECIAL_CASE)).isEqualTo(FIRST_FIVE_STAGES + """
                5 Surplus of C; quota 19.00000, vacancies 2
                  A 12.00000, B 0.00000 excluded, C 19.00000 elected, D 18.48145, E 13.53234, F 0.00000 excluded, G 19.00000 elected; non-transferable 7.98596, loss 0.00025
                  exclude A: lowest, 51
                6 Exclusion of A; quota 19.00000, vacancies 0
                  A 0.00000 excluded, B 0.00000 excluded, C 19.00000 elected, D 25.48145 elected, E 18.53234 elected, F 0.00000 excluded, G 19.00000 elected; non-transferable 7.98596, loss 0.00025
                  elect D: quota, 48
                  elect E: lastRemaining, 53
                  stop: countComplete, 53
                """);
        }

        @Test
        void leavesThePapersOfTheLastExclusionUnderTheTextOf2011() {
            CountRecord count =
                    Stv.count(election(4, "A B C D E F G", Ers97Test.EVERY_SPECIAL_CASE), ScottishLocal.asMadeIn2011());

            assertThat(CountSheet.of(count)).isEqualTo(FIRST_FIVE_STAGES + """
                5 Surplus of C; quota 19.00000, vacancies 0
                  A 12.00000 excluded, B 0.00000 excluded, C 19.00000 elected, D 18.48145 elected, E 13.53234 elected, F 0.00000 excluded, G 19.00000 elected; non-transferable 7.98596, loss 0.00025
                  exclude A: lowest, 51
                  elect D E: lastRemaining, 53
                  stop: countComplete, 53
                """);
        }

        @Test
        void multipliesBeforeItDividesForPapersOfEveryValue() {
            // Quota 79/4, whole part, + 1 = 20. A: 10/30 = 0.33333. B then has 15 papers at 1 and 24 at 0.33333:
            // 2.99992/22.99992 = 0.13043 and 0.99996/22.99992 = 0.04347.
            CountRecord count = Stv.count(
                    election(3, "A B C D E", "24: A B D; 6: A C D; 17: C D; 15: B D; 13: D; 4: E C D"),
                    ScottishLocal.ruleBook());

            assertThat(count.stages().stream()
                            .map(stage -> CountSheet.transfers(stage, 5))
                            .limit(3)
                            .toList())
                    .containsExactly(
                            List.of(),
                            List.of(
                                    "A to B 24 papers 7.99992",
                                    "A to C 6 papers 1.99998",
                                    "A to lossByFraction 0 papers 0.00010"),
                            List.of("B to D 39 papers 2.99973", "B to lossByFraction 0 papers 0.00019"));
        }
    }

    @Nested
    class Rule50AndRule52Ties {

        /** After Droop's test "weak tiebreak for defeat of candidate". */
        @Test
        void excludesWhoHadFewerAtTheMostRecentStageThatDiffered() {
            assertThat(sheet(2, "A B C D E", "1: A B; 2: B; 3: C; 4: D; 5: E")).isEqualTo("""
                1 First preferences; quota 6.00000, vacancies 2
                  A 1.00000, B 2.00000, C 3.00000, D 4.00000, E 5.00000; non-transferable 0.00000, loss 0.00000
                  exclude A: lowest, 51
                2 Exclusion of A; quota 6.00000, vacancies 2
                  A 0.00000 excluded, B 3.00000, C 3.00000, D 4.00000, E 5.00000; non-transferable 0.00000, loss 0.00000
                  exclude B: lowest, 51 [B C backward 1 -> B]
                3 Exclusion of B; quota 6.00000, vacancies 2
                  A 0.00000 excluded, B 0.00000 excluded, C 3.00000, D 4.00000, E 5.00000; non-transferable 3.00000, loss 0.00000
                  exclude C: lowest, 51
                4 Exclusion of C; quota 6.00000, vacancies 0
                  A 0.00000 excluded, B 0.00000 excluded, C 0.00000 excluded, D 4.00000 elected, E 5.00000 elected; non-transferable 6.00000, loss 0.00000
                  elect E D: lastRemaining, 53
                  stop: countComplete, 53
                """);
        }

        /**
         * After Droop's test "weak tiebreak for surplus transfer". Droop also transfers surpluses of nothing, of B and
         * then of C; the rule knows a surplus only above the quota.
         */
        @Test
        void leavesATieThroughoutToTheLot() {
            Election election = election(4, "A B C D E F", "10: A C; 8: B; 6: C; 5: D; 3: E D; 3: F D");

            assertThat(CountSheet.of(
                            Stv.count(election, ScottishLocal.ruleBook(), Lots.order(List.of(1, 2, 3, 4, 6, 5)))))
                    .isEqualTo("""
                        1 First preferences; quota 8.00000, vacancies 2
                          A 10.00000 elected, B 8.00000 elected, C 6.00000, D 5.00000, E 3.00000, F 3.00000; non-transferable 0.00000, loss 0.00000
                          elect A B: quota, 48
                        2 Surplus of A; quota 8.00000, vacancies 1
                          A 8.00000 elected, B 8.00000 elected, C 8.00000 elected, D 5.00000, E 3.00000, F 3.00000; non-transferable 0.00000, loss 0.00000
                          elect C: quota, 48
                          exclude E: lowest, 51 [E F lotOrder 0 -> E]
                        3 Exclusion of E; quota 8.00000, vacancies 0
                          A 8.00000 elected, B 8.00000 elected, C 8.00000 elected, D 8.00000 elected, E 0.00000 excluded, F 3.00000 excluded; non-transferable 0.00000, loss 0.00000
                          elect D: quota, 48
                          exclude F: countComplete, 49(1), 51(1)
                          stop: countComplete, 49(1), 51(1)
                        """);
        }

        @Test
        void stopsAtATieThatNobodyDrewALotFor() {
            Election election = election(1, "A B C", "2: A; 2: B; 2: C");

            assertThatThrownBy(() -> Stv.count(election, ScottishLocal.ruleBook()))
                    .isInstanceOf(LotNeededException.class)
                    .hasMessage("tie for exclusion at stage 1 between \"A\", \"B\" and \"C\" needs a lot,"
                            + " and none was supplied");
        }

        @Test
        void transfersFirstTheSurplusOfWhoHadMoreAtTheMostRecentStageThatDiffered() {
            // Quota 52/4 + 1 = 14. E's seven papers make A 15 and B 15, who had 11 and 12.
            CountRecord count = Stv.count(
                    election(3, "A B C D E", "11: A C; 12: B D; 4: E A; 3: E B; 11: C; 11: D"),
                    ScottishLocal.ruleBook());

            assertThat(CountSheet.decisions(count.stages().get(1).decisions()))
                    .containsExactly("elect A B: quota, 48", "defer A: quota, 50 [A B backward 1 -> B]");
            assertThat(count.stages().get(2).action().title()).isEqualTo("Surplus of B");
        }
    }

    @Nested
    class Rule53LastVacancies {

        @Test
        void electsAllWhereThereAreNoMoreCandidatesThanPlaces() {
            assertThat(sheet(3, "A (B) C", "5: A; 2: B")).isEqualTo("""
                1 First preferences; quota 2.00000, vacancies 1
                  A 5.00000 elected, B 0.00000 withdrawn, C 0.00000 elected; non-transferable 0.00000, loss 0.00000
                  elect A: quota, 48
                  elect C: lastRemaining, 53
                  stop: countComplete, 53
                """);
        }

        @Test
        void transfersNoSurplusOnceTheContinuingEqualTheVacancies() {
            assertThat(sheet(2, "A B", "9: A B; 1: B")).isEqualTo("""
                1 First preferences; quota 4.00000, vacancies 0
                  A 9.00000 elected, B 1.00000 elected; non-transferable 0.00000, loss 0.00000
                  elect A: quota, 48
                  elect B: lastRemaining, 53
                  stop: countComplete, 53
                """);
        }
    }

    @Nested
    class Rule44Papers {

        @Test
        void countUpToTheFirstDefect() {
            CountRecord count =
                    Stv.count(election(1, "A B C", "4: A; 2: B=C A; 1: - A; 3: B A=C"), ScottishLocal.ruleBook());

            assertThat(count.input().papersValid()).isEqualTo(7);
            assertThat(count.input().invalid())
                    .extracting(invalid -> invalid.papers() + " " + invalid.reason() + " " + invalid.clause())
                    .containsExactly("3 no valid preference for a standing candidate 44, inferred");
        }
    }
}
