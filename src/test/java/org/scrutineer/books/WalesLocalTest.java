package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.Elections.election;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.audit.Fraction;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.trace.PaperTrace;
import org.scrutineer.trace.PaperTraces;

/** Whole counts worked out by hand; rule numbers are those of Schedule 1 as inserted in 2023. */
class WalesLocalTest {

    private static CountRecord count(int seats, String names, String papers, Lots lots) {
        return Stv.count(election(seats, names, papers), WalesLocal.ruleBook(), lots);
    }

    private static String sheet(int seats, String names, String papers) {
        return CountSheet.of(count(seats, names, papers, Lots.none()));
    }

    @Test
    void citesTheRuleOfEveryPart() {
        assertThat(CountSheet.clauses(WalesLocal.ruleBook().description()))
                .containsExactly(
                        "election.clause=60I(1)",
                        "ending.1.clause=60L(1), 60P(6)",
                        "ending.2.clause=60S(1)",
                        "ending.3.clause=60S(2), inferred",
                        "papers.clause=60N(5), 60R(5)",
                        "quota.clause=60H",
                        "step.1.alone.clause=60O(1)",
                        "step.1.clause=60O(3), inferred",
                        "step.1.deferral.clause=60L(2), 60L(3)",
                        "step.1.ties.clause=60Q",
                        "step.2.clause=60M",
                        "step.2.ties.clause=60M",
                        "step.2.value.clause=60J(5), 60K(5), inferred",
                        "step.3.clause=60O(1)",
                        "step.3.ties.clause=60Q");
    }

    /** The worked example of Northern Ireland, which these rules count to the same table. */
    @Test
    void countsEverySpecialCase() {
        assertThat(sheet(4, "A B C D E F G", Ers97Test.EVERY_SPECIAL_CASE)).isEqualTo("""
                        1 First preferences; quota 19.00, vacancies 3
                          A 12.00, B 7.00, C 17.00, D 17.00, E 10.00, F 0.00, G 27.00 elected; non-transferable 0.00, loss 0.00
                          elect G: quota, 60I(1)
                        2 Surplus of G; quota 19.00, vacancies 2
                          A 12.00, B 10.20, C 17.00, D 19.00 elected, E 12.80, F 0.00, G 19.00 elected; non-transferable 0.00, loss 0.00
                          elect D: quota, 60I(1)
                          exclude B F: bulkLowest, 60O(3), inferred
                        3.1 Exclusion of B + F; quota 19.00, vacancies 1
                          A 12.00, B 3.20 excluded, C 24.00 elected, D 19.00 elected, E 12.80, F 0.00 excluded, G 19.00 elected; non-transferable 0.00, loss 0.00
                          elect C: quota, 60I(1)
                        3.2 Exclusion of B + F; quota 19.00, vacancies 1
                          A 12.00, B 0.00 excluded, C 24.00 elected, D 19.00 elected, E 12.80, F 0.00 excluded, G 19.00 elected; non-transferable 3.20, loss 0.00
                        4 Surplus of C; quota 19.00, vacancies 0
                          A 12.00 excluded, B 0.00 excluded, C 19.00 elected, D 19.00 elected, E 12.80 elected, F 0.00 excluded, G 19.00 elected; non-transferable 8.20, loss 0.00
                          elect E: uncatchable, 60S(2), inferred
                          exclude A: countComplete, 60S(2), inferred
                          stop: countComplete, 60S(2), inferred
                        """);
    }

    /** Three papers go on with one vote each; the other four votes of the surplus are non-transferable. */
    @Test
    void passesOnAFirstPreferenceAtNoMoreThanOneVote() {
        assertThat(sheet(2, "A B C", "15: A; 3: A B; 5: B; 7: C")).isEqualTo("""
                        1 First preferences; quota 11.00, vacancies 1
                          A 18.00 elected, B 5.00, C 7.00; non-transferable 0.00, loss 0.00
                          elect A: quota, 60I(1)
                        2 Surplus of A; quota 11.00, vacancies 0
                          A 11.00 elected, B 8.00 elected, C 7.00 excluded; non-transferable 4.00, loss 0.00
                          elect B: uncatchable, 60S(2), inferred
                          exclude C: countComplete, 60S(2), inferred
                          stop: countComplete, 60S(2), inferred
                        """);
    }

    @Nested
    class ByTheLetterOfRule60J {

        private static String uncapped(int seats, String names, String papers) {
            return CountSheet.of(Stv.count(election(seats, names, papers), WalesLocal.uncapped(), Lots.none()));
        }

        @Test
        void citesTheSameRules() {
            assertThat(CountSheet.clauses(WalesLocal.uncapped().description()))
                    .isEqualTo(CountSheet.clauses(WalesLocal.ruleBook().description()));
        }

        /** 7 / 3 is cut to 2.33, and three papers carry 6.99. */
        @Test
        void passesOnAFirstPreferenceAtMoreThanOneVote() {
            assertThat(uncapped(2, "A B C", "15: A; 3: A B; 5: B; 7: C")).isEqualTo("""
                            1 First preferences; quota 11.00, vacancies 1
                              A 18.00 elected, B 5.00, C 7.00; non-transferable 0.00, loss 0.00
                              elect A: quota, 60I(1)
                            2 Surplus of A; quota 11.00, vacancies 0
                              A 11.00 elected, B 11.99 elected, C 7.00 excluded; non-transferable 0.01, loss 0.00
                              elect B: quota, 60I(1)
                              exclude C: countComplete, 60L(1), 60P(6)
                              stop: countComplete, 60L(1), 60P(6)
                            """);
        }

        /** A surplus of 8 on five papers: 1.60 each. */
        @Test
        void movesAllOfASurplusOnFewPapers() {
            assertThat(uncapped(2, "A B C", "14: A; 5: A B; 5: B; 6: C")).isEqualTo("""
                            1 First preferences; quota 11.00, vacancies 1
                              A 19.00 elected, B 5.00, C 6.00; non-transferable 0.00, loss 0.00
                              elect A: quota, 60I(1)
                            2 Surplus of A; quota 11.00, vacancies 0
                              A 11.00 elected, B 13.00 elected, C 6.00 excluded; non-transferable 0.00, loss 0.00
                              elect B: quota, 60I(1)
                              exclude C: countComplete, 60L(1), 60P(6)
                              stop: countComplete, 60L(1), 60P(6)
                            """);
        }

        /**
         * Three papers go to B at 2.33, to C as B is excluded, and on at 3.99 / 3 = 1.33: the lesser of that and the
         * value received, by rule 60K(5).
         */
        @Test
        void holdsLaterValuesToTheValueReceivedWhichMayBeAboveOne() {
            assertThat(uncapped(3, "A B C D E", "15: A; 3: A B C E; 8: C; 9: D; 7: E"))
                    .isEqualTo("""
                            1 First preferences; quota 11.00, vacancies 2
                              A 18.00 elected, B 0.00, C 8.00, D 9.00, E 7.00; non-transferable 0.00, loss 0.00
                              elect A: quota, 60I(1)
                            2 Surplus of A; quota 11.00, vacancies 2
                              A 11.00 elected, B 6.99, C 8.00, D 9.00, E 7.00; non-transferable 0.01, loss 0.00
                              exclude B: lowest, 60O(1)
                            3 Exclusion of B; quota 11.00, vacancies 1
                              A 11.00 elected, B 0.00 excluded, C 14.99 elected, D 9.00, E 7.00; non-transferable 0.01, loss 0.00
                              elect C: quota, 60I(1)
                            4 Surplus of C; quota 11.00, vacancies 0
                              A 11.00 elected, B 0.00 excluded, C 11.00 elected, D 9.00 excluded, E 10.99 elected; non-transferable 0.01, loss 0.00
                              elect E: uncatchable, 60S(2), inferred
                              exclude D: countComplete, 60S(2), inferred
                              stop: countComplete, 60S(2), inferred
                            """);
        }

        /** B has 11.99 of three papers at 2.33; 0.99 / 3 is 0.33, less than the value received. */
        @Test
        void dividesALaterSurplusAmongPapersAboveOne() {
            assertThat(uncapped(3, "A B C D", "15: A; 3: A B C; 5: B; 9: C; 9: D"))
                    .isEqualTo("""
                            1 First preferences; quota 11.00, vacancies 2
                              A 18.00 elected, B 5.00, C 9.00, D 9.00; non-transferable 0.00, loss 0.00
                              elect A: quota, 60I(1)
                            2 Surplus of A; quota 11.00, vacancies 1
                              A 11.00 elected, B 11.99 elected, C 9.00, D 9.00; non-transferable 0.01, loss 0.00
                              elect B: quota, 60I(1)
                            3 Surplus of B; quota 11.00, vacancies 0
                              A 11.00 elected, B 11.00 elected, C 9.99 elected, D 9.00 excluded; non-transferable 0.01, loss 0.00
                              elect C: uncatchable, 60S(2), inferred
                              exclude D: countComplete, 60S(2), inferred
                              stop: countComplete, 60S(2), inferred
                            """);
        }

        /** Each of three papers has the 2.33 with B and a third of the 0.01; the 15 that stay have 11 votes. */
        @Test
        void tracesPapersThatRoseAtTheCostOfThoseThatStay() {
            Election election = election(2, "A B C", "15: A; 3: A B; 5: B; 7: C");
            PaperTraces traces = PaperTraces.of(Stv.count(election, WalesLocal.uncapped(), Lots.none()));

            PaperTrace.Step went = traces.of(Preferences.of(1, 2)).steps().get(1);
            PaperTrace.Step stayed = traces.of(Preferences.of(1)).steps().get(1);

            assertThat(went.held()).isEqualTo(Map.of(2, Fraction.parse("2.33")));
            assertThat(went.nonTransferable()).isEqualTo(Fraction.parse("1/300"));
            assertThat(stayed.held()).isEqualTo(Map.of(1, Fraction.parse("11/15")));
            assertThat(stayed.nonTransferable()).isEqualTo(Fraction.ZERO);
        }

        @Test
        void isChecked() {
            Election election = election(2, "A B C", "15: A; 3: A B; 5: B; 7: C");

            assertThat(Audit.check(Stv.count(election, WalesLocal.uncapped(), Lots.none()), election))
                    .isEqualTo(new AuditReport(List.of(), List.of(), List.of()));
        }
    }

    /** Nothing keeps a candidate with the quota waiting, and no surplus is transferred, by rules 60I(1) and 60L(4). */
    @Test
    void fillsOneVacancyAsSoonAsSomebodyHasTheQuota() {
        assertThat(sheet(1, "A B C", "12: A; 5: B; 3: C B")).isEqualTo("""
                        1 First preferences; quota 11.00, vacancies 0
                          A 12.00 elected, B 5.00 excluded, C 3.00 excluded; non-transferable 0.00, loss 0.00
                          elect A: quota, 60I(1)
                          exclude B C: countComplete, 60L(1), 60P(6)
                          stop: countComplete, 60L(1), 60P(6)
                        """);
    }

    /** A by-election: the alternative vote by rules 60O to 60S. */
    @Nested
    class ForOnePlace {

        /** 9 of 20 are no quota, but no fewer than the 8 of B. */
        @Test
        void electsWhoHasAsManyVotesAsAllOthersWithoutTheQuota() {
            assertThat(sheet(1, "A B C", "9: A; 6: B; 2: C B; 3: C")).isEqualTo("""
                            1 First preferences; quota 11.00, vacancies 1
                              A 9.00, B 6.00, C 5.00; non-transferable 0.00, loss 0.00
                              exclude C: lowest, 60O(1)
                            2 Exclusion of C; quota 11.00, vacancies 0
                              A 9.00 elected, B 8.00 excluded, C 0.00 excluded; non-transferable 3.00, loss 0.00
                              elect A: uncatchable, 60S(2), inferred
                              exclude B: countComplete, 60S(2), inferred
                              stop: countComplete, 60S(2), inferred
                            """);
        }

        /** 4 + 3 + 1 is less than 9. */
        @Test
        void excludesTogetherThoseWhoHaveFewerThanTheNext() {
            assertThat(sheet(1, "A B C D E", "12: A; 9: B; 2: C A; 2: C B; 3: D; 1: E A"))
                    .isEqualTo("""
                            1 First preferences; quota 15.00, vacancies 1
                              A 12.00, B 9.00, C 4.00, D 3.00, E 1.00; non-transferable 0.00, loss 0.00
                              exclude C D E: bulkLowest, 60O(3), inferred
                            2 Exclusion of C + D + E; quota 15.00, vacancies 0
                              A 15.00 elected, B 11.00 excluded, C 0.00 excluded, D 0.00 excluded, E 0.00 excluded; non-transferable 3.00, loss 0.00
                              elect A: quota, 60I(1)
                              exclude B: countComplete, 60L(1), 60P(6)
                              stop: countComplete, 60L(1), 60P(6)
                            """);
        }

        /** 4 + 2 are not less than 6. */
        @Test
        void excludesOneByOneThoseWhoEqualTheNextTogether() {
            assertThat(CountSheet.decisions(count(1, "A B C D", "10: A; 6: B; 4: C; 2: D", Lots.none())
                            .stages()
                            .get(0)
                            .decisions()))
                    .containsExactly("exclude D: lowest, 60O(1)");
        }

        /** 10 is no fewer than 6 + 4: elected on first preferences. */
        @Test
        void waitsForNoExclusionAsNorthernIrelandDoes() {
            String papers = "10: A; 6: B; 4: C";

            assertThat(count(1, "A B C", papers, Lots.none()).stages()).hasSize(1);
            assertThat(Stv.count(election(1, "A B C", papers), NorthernIreland.ruleBook(), Lots.none())
                            .stages())
                    .hasSize(2);
        }
    }

    /** 4 + 2 equals 6: rule 60L(2) says less, so the surplus goes. */
    @Test
    void transfersASurplusThatEqualsTheDifferenceBelow() {
        assertThat(CountSheet.decisions(count(2, "A B C D", "13: A B; 7: B; 6: C; 4: D", Lots.none())
                        .stages()
                        .get(0)
                        .decisions()))
                .containsExactly("elect A: quota, 60I(1)");
    }

    @Test
    void readsALotAsTheCandidateActedOn() {
        CountRecord surplus =
                count(3, "A B C D E", "12: A C; 12: B D; 5: C; 5: D; 4: E", Lots.order(List.of(2, 1, 3, 4, 5)));
        CountRecord exclusion = count(2, "A B C D", "6: A; 4: B; 4: C; 4: D", Lots.order(List.of(4, 3, 2, 1)));

        assertThat(CountSheet.decisions(surplus.stages().get(0).decisions()))
                .containsExactly("elect A B: quota, 60I(1)", "defer A: quota, 60M [A B lotOrder 0 -> B]");
        assertThat(CountSheet.decisions(exclusion.stages().get(0).decisions()))
                .containsExactly("exclude D: lowest, 60O(1) [B C D lotOrder 0 -> D]");
    }
}
