package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.Elections.election;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;

/** Whole counts worked out by hand; rule numbers are those of Schedule 5 as substituted in 1985. */
class NorthernIrelandTest {

    private static CountRecord count(int seats, String names, String papers, Lots lots) {
        return Stv.count(election(seats, names, papers), NorthernIreland.ruleBook(), lots);
    }

    private static String sheet(int seats, String names, String papers) {
        return CountSheet.of(count(seats, names, papers, Lots.none()));
    }

    @Test
    void citesTheRuleOfEveryPart() {
        assertThat(CountSheet.clauses(NorthernIreland.ruleBook().description()))
                .containsExactly(
                        "election.clause=48(3)",
                        "election.oneSeat.clause=48(3)",
                        "ending.1.clause=51(5), 51(9)",
                        "ending.2.clause=52(1), inferred",
                        "ending.3.clause=52(2), inferred",
                        "ending.3.oneSeat.clause=48(3), inferred",
                        "papers.clause=46, 50(4), inferred",
                        "quota.clause=48(1), 48(2)",
                        "step.1.clause=51(1), 51(12), inferred",
                        "step.1.deferral.clause=49(10)",
                        "step.1.ties.clause=51(13), inferred",
                        "step.2.clause=50(1)",
                        "step.2.ties.clause=50(1), inferred",
                        "step.2.value.clause=49(4), 49(7)",
                        "step.3.clause=51(1)",
                        "step.3.ties.clause=51(13), inferred");
    }

    @ParameterizedTest(name = "{0} papers, {1} seats: quota {2}")
    @CsvSource({"90, 4, 19.00", "89, 4, 18.00", "19, 1, 10.00"})
    void hasTheWholeDroopQuota(int papers, int seats, String quota) {
        assertThat(count(seats, "A B C D E", papers + ": A", Lots.order(List.of(1, 2, 3, 4, 5)))
                        .stages()
                        .get(0)
                        .quota())
                .hasToString(quota.replace(".00", ""));
    }

    /** After stage 1 an exclusion of C and D would have to be joint, were 2 + 3 less than 5. */
    @Nested
    class Rule51Exclusion {

        @Test
        void movesFirstPreferencesBeforeTransferredPapersOfTheSameValue() {
            assertThat(sheet(1, "A B C D E", "9: A; 5: B; 2: C D A; 3: D B; 8: E"))
                    .isEqualTo("""
                        1 First preferences; quota 14.00, vacancies 1
                          A 9.00, B 5.00, C 2.00, D 3.00, E 8.00; non-transferable 0.00, loss 0.00
                          exclude C: lowest, 51(1), 51(12), inferred
                        2 Exclusion of C; quota 14.00, vacancies 1
                          A 9.00, B 5.00, C 0.00 excluded, D 5.00, E 8.00; non-transferable 0.00, loss 0.00
                          exclude D: lowest, 51(1) [B D forward 1 -> D]
                        3.1 Exclusion of D; quota 14.00, vacancies 1
                          A 9.00, B 8.00, C 0.00 excluded, D 2.00 excluded, E 8.00; non-transferable 0.00, loss 0.00
                        3.2 Exclusion of D; quota 14.00, vacancies 1
                          A 11.00, B 8.00, C 0.00 excluded, D 0.00 excluded, E 8.00; non-transferable 0.00, loss 0.00
                          exclude B: lowest, 51(1) [B E forward 1 -> B]
                        4.1 Exclusion of B; quota 14.00, vacancies 0
                          A 11.00 elected, B 3.00 excluded, C 0.00 excluded, D 0.00 excluded, E 8.00 excluded; non-transferable 5.00, loss 0.00
                          elect A: uncatchable, 52(2), inferred
                          exclude E: countComplete, 52(2), inferred
                          stop: countComplete, 52(2), inferred
                        """);
        }

        @Test
        void movesNoTransferredPapersOnceTheContinuingEqualTheVacancies() {
            assertThat(sheet(2, "A B C D", "7: A; 5: B; 7: C; 1: D B; 2: D")).isEqualTo("""
                1 First preferences; quota 8.00, vacancies 2
                  A 7.00, B 5.00, C 7.00, D 3.00; non-transferable 0.00, loss 0.00
                  exclude D: lowest, 51(1), 51(12), inferred
                2 Exclusion of D; quota 8.00, vacancies 2
                  A 7.00, B 6.00, C 7.00, D 0.00 excluded; non-transferable 2.00, loss 0.00
                  exclude B: lowest, 51(1), 51(12), inferred
                3.1 Exclusion of B; quota 8.00, vacancies 0
                  A 7.00 elected, B 1.00 excluded, C 7.00 elected, D 0.00 excluded; non-transferable 7.00, loss 0.00
                  elect A C: lastRemaining, 52(1), inferred
                  stop: countComplete, 52(1), inferred
                """);
        }
    }

    @Nested
    class Rule49Surplus {

        @Test
        void isTransferredWhereItEqualsTheDifferenceBelow() {
            // 4.00 and a surplus of 2.00 are 6.00, not less than the next. 2.00 / 13 papers is 0.15.
            assertThat(sheet(2, "A B C D", "13: A B; 7: B; 6: C; 4: D")).isEqualTo("""
                1 First preferences; quota 11.00, vacancies 1
                  A 13.00 elected, B 7.00, C 6.00, D 4.00; non-transferable 0.00, loss 0.00
                  elect A: quota, 48(3)
                2 Surplus of A; quota 11.00, vacancies 1
                  A 11.00 elected, B 8.95, C 6.00, D 4.00; non-transferable 0.05, loss 0.00
                  exclude D: lowest, 51(1), 51(12), inferred
                3 Exclusion of D; quota 11.00, vacancies 0
                  A 11.00 elected, B 8.95 elected, C 6.00 excluded, D 0.00 excluded; non-transferable 4.05, loss 0.00
                  elect B: uncatchable, 52(2), inferred
                  exclude C: countComplete, 52(2), inferred
                  stop: countComplete, 52(2), inferred
                """);
        }

        @Test
        void waitsWhereItIsLess() {
            CountRecord count = count(2, "A B C D", "13: A B; 7: B; 7: C; 4: D", Lots.none());

            assertThat(CountSheet.decisions(count.stages().get(0).decisions()))
                    .containsExactly(
                            "elect A: quota, 48(3)",
                            "defer A: lowest, 49(10)",
                            "exclude D: lowest, 51(1), 51(12), inferred");
        }
    }

    @Nested
    class Rule48OneVacancy {

        @Test
        void electsNobodyBeforeAnExclusion() {
            assertThat(sheet(1, "A B C", "12: A; 5: B; 3: C B")).isEqualTo("""
                1 First preferences; quota 11.00, vacancies 1
                  A 12.00, B 5.00, C 3.00; non-transferable 0.00, loss 0.00
                  exclude B C: bulkLowest, 51(1), 51(12), inferred
                2 Exclusion of B + C; quota 11.00, vacancies 0
                  A 12.00 elected, B 0.00 excluded, C 0.00 excluded; non-transferable 8.00, loss 0.00
                  elect A: quota, 48(3)
                  stop: countComplete, 51(5), 51(9)
                """);
        }

        @Test
        void electsTheOnlyCandidate() {
            assertThat(sheet(1, "A", "3: A")).isEqualTo("""
                1 First preferences; quota 2.00, vacancies 0
                  A 3.00 elected; non-transferable 0.00, loss 0.00
                  elect A: lastRemaining, 52(1), inferred
                  stop: countComplete, 52(1), inferred
                """);
        }
    }

    @Nested
    class Rule50And51Lots {

        @Test
        void fallOnTheSurplusThatGoesFirst() {
            CountRecord count =
                    count(3, "A B C D E", "12: A C; 12: B D; 5: C; 5: D; 4: E", Lots.order(List.of(2, 1, 3, 4, 5)));

            assertThat(CountSheet.decisions(count.stages().get(0).decisions()))
                    .containsExactly("elect A B: quota, 48(3)", "defer A: quota, 50(1) [A B lotOrder 0 -> B]");
            assertThat(count.stages().get(1).action().title()).isEqualTo("Surplus of B");
        }

        @Test
        void fallOnTheCandidateWhoIsExcluded() {
            CountRecord count = count(2, "A B C D", "6: A; 4: B; 4: C; 4: D", Lots.order(List.of(4, 3, 2, 1)));

            assertThat(CountSheet.decisions(count.stages().get(0).decisions()))
                    .containsExactly("exclude D: lowest, 51(1) [B C D lotOrder 0 -> D]");
        }
    }

    @Nested
    class Rule52LastVacancy {

        @Test
        void isAskedAfterEverySubParcelOfAnExclusion() {
            // Two papers that C gave to D are still to be moved when A has no fewer votes than B.
            assertThat(sheet(1, "A B C D", "9: A; 5: B; 2: C D A; 3: D B")).endsWith("""
                3.1 Exclusion of D; quota 10.00, vacancies 0
                  A 9.00 elected, B 8.00 excluded, C 0.00 excluded, D 2.00 excluded; non-transferable 0.00, loss 0.00
                  elect A: uncatchable, 52(2), inferred
                  exclude B: countComplete, 52(2), inferred
                  stop: countComplete, 52(2), inferred
                """);
        }

        @Test
        void goesToWhoHasAsManyVotesAsTheOthersTogether() {
            assertThat(CountSheet.decisions(count(1, "A B C D", "10: A; 5: B; 2: C D; 3: D", Lots.none())
                            .stages()
                            .get(1)
                            .decisions()))
                    .containsExactly(
                            "elect A: uncatchable, 52(2), inferred",
                            "exclude B D: countComplete, 52(2), inferred",
                            "stop: countComplete, 52(2), inferred");
        }

        @Test
        void goesToNeitherOfTwoWithEqualVotesUntilOneIsExcluded() {
            CountRecord count = count(1, "A B C", "5: A; 5: B; 1: C", Lots.order(List.of(2, 1, 3)));

            assertThat(CountSheet.of(count)).isEqualTo("""
                1 First preferences; quota 6.00, vacancies 1
                  A 5.00, B 5.00, C 1.00; non-transferable 0.00, loss 0.00
                  exclude C: lowest, 51(1), 51(12), inferred
                2 Exclusion of C; quota 6.00, vacancies 1
                  A 5.00, B 5.00, C 0.00 excluded; non-transferable 1.00, loss 0.00
                  exclude B: lowest, 51(1) [A B lotOrder 0 -> B]
                3 Exclusion of B; quota 6.00, vacancies 0
                  A 5.00 elected, B 0.00 excluded, C 0.00 excluded; non-transferable 6.00, loss 0.00
                  elect A: lastRemaining, 52(1), inferred
                  stop: countComplete, 52(1), inferred
                """);
        }
    }

    /** The worked example of the description, to its end by rule 52(2). */
    @Test
    void countsEverySpecialCase() {
        assertThat(sheet(4, "A B C D E F G", Ers97Test.EVERY_SPECIAL_CASE)).isEqualTo("""
            1 First preferences; quota 19.00, vacancies 3
              A 12.00, B 7.00, C 17.00, D 17.00, E 10.00, F 0.00, G 27.00 elected; non-transferable 0.00, loss 0.00
              elect G: quota, 48(3)
            2 Surplus of G; quota 19.00, vacancies 2
              A 12.00, B 10.20, C 17.00, D 19.00 elected, E 12.80, F 0.00, G 19.00 elected; non-transferable 0.00, loss 0.00
              elect D: quota, 48(3)
              exclude B F: bulkLowest, 51(1), 51(12), inferred
            3.1 Exclusion of B + F; quota 19.00, vacancies 1
              A 12.00, B 3.20 excluded, C 24.00 elected, D 19.00 elected, E 12.80, F 0.00 excluded, G 19.00 elected; non-transferable 0.00, loss 0.00
              elect C: quota, 48(3)
            3.2 Exclusion of B + F; quota 19.00, vacancies 1
              A 12.00, B 0.00 excluded, C 24.00 elected, D 19.00 elected, E 12.80, F 0.00 excluded, G 19.00 elected; non-transferable 3.20, loss 0.00
            4 Surplus of C; quota 19.00, vacancies 0
              A 12.00 excluded, B 0.00 excluded, C 19.00 elected, D 19.00 elected, E 12.80 elected, F 0.00 excluded, G 19.00 elected; non-transferable 8.20, loss 0.00
              elect E: uncatchable, 52(2), inferred
              exclude A: countComplete, 52(2), inferred
              stop: countComplete, 52(2), inferred
            """);
    }
}
