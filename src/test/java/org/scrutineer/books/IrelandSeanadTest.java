package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.Elections.election;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;

/** Whole counts worked out by hand; rule numbers are those of the Second Schedule. */
class IrelandSeanadTest {

    private static CountRecord count(int seats, String names, String papers) {
        Election election = election(seats, names, papers);
        return Stv.count(election, IrelandSeanad.ruleBook(), Lots.drawn("seanad", "test", election.candidates()));
    }

    @Test
    void citesTheRuleOfEveryPart() {
        assertThat(CountSheet.clauses(IrelandSeanad.ruleBook().description()))
                .containsExactly(
                        "election.clause=7",
                        "papers.clause=15(2)-(5)",
                        "quota.clause=4, 6",
                        "step.1.clause=11(1)",
                        "step.2.clause=11(2)",
                        "step.3.clause=11(3)",
                        "step.4.clause=8(3)",
                        "step.4.ties.clause=8(3), 8(4), inferred",
                        "step.5.clause=8(1)(f), 8(1)(g)",
                        "step.5.ties.clause=8(1)(h), inferred",
                        "step.5.value.clause=8(1)(d), 8(1)(e), inferred",
                        "step.6.clause=9(1)",
                        "step.6.ties.clause=9(1)(e), 9(3), inferred");
    }

    /** The quotas of the five panels in 2025, and one constructed. */
    @ParameterizedTest(name = "{0} papers, {1} seats: quota {2}")
    @CsvSource({
        "1149, 7, 143.626",
        "1149, 11, 95.751",
        "1147, 9, 114.701",
        "1148, 11, 95.667",
        "1145, 5, 190.834",
        "1124, 5, 187.334"
    })
    void addsOneThousandthToTheQuotient(int papers, int seats, String quota) {
        assertThat(count(seats, "A B C D E F G H I J K L M", papers + ": A")
                        .stages()
                        .get(0)
                        .quota())
                .hasToString(quota);
    }

    @Test
    void settlesATieByTheNumbersOfFurtherPreferences() {
        // B and C have two first preferences each; B is the second on three papers, C on none.
        assertThat(CountSheet.decisions(count(1, "A B C D", "3: A B; 2: B; 2: C; 3: D")
                        .stages()
                        .get(0)
                        .decisions()))
                .containsExactly("exclude C: lowest, 9(1) [B C firstDifference 0 -> C]");
    }

    @Test
    void movesParcelsInTheOrderInWhichTheyWereReceivedAndFinishesTheExclusion() {
        // Quota 27/3 + 0.001. A has 11: 1.999 / 4 papers is 0.499, loss 0.003. B with 0.499 x 2 + 4 is excluded after
        // C.
        assertThat(CountSheet.of(count(2, "A B C D E", "2: A B D; 2: A E; 7: A; 4: B E; 2: C B E; 1: C; 5: D; 4: E")))
                .isEqualTo("""
                    1 First preferences; quota 9.001, vacancies 1
                      A 11.000 elected, B 4.000, C 3.000, D 5.000, E 4.000; non-transferable 0.000, loss 0.000
                      elect A: quota, 7
                    2 Surplus of A; quota 9.001, vacancies 1
                      A 9.001 elected, B 4.998, C 3.000, D 5.000, E 4.998; non-transferable 0.000, loss 0.003
                      exclude C: lowest, 9(1)
                    3 Exclusion of C; quota 9.001, vacancies 1
                      A 9.001 elected, B 6.998, C 0.000 excluded, D 5.000, E 4.998; non-transferable 1.000, loss 0.003
                      exclude E: lowest, 9(1)
                    4.1 Exclusion of E; quota 9.001, vacancies 1
                      A 9.001 elected, B 6.998, C 0.000 excluded, D 5.000, E 0.998 excluded; non-transferable 5.000, loss 0.003
                    4.2 Exclusion of E; quota 9.001, vacancies 0
                      A 9.001 elected, B 6.998 elected, C 0.000 excluded, D 5.000 excluded, E 0.000 excluded; non-transferable 5.998, loss 0.003
                      elect B: uncatchable, 11(3)
                      exclude D: countComplete, 11(3)
                      stop: countComplete, 11(3)
                    """);
    }

    @Test
    void electsInMidExclusionAndStillMovesTheOtherParcels() {
        // Quota 16/2 + 0.001 for one seat. C brings D to 3 and D's first parcel elects A, the second goes on to B.
        assertThat(CountSheet.of(count(1, "A B C D", "7: A; 6: B; 1: C D A; 2: D A")))
                .isEqualTo("""
                    1 First preferences; quota 8.001, vacancies 1
                      A 7.000, B 6.000, C 1.000, D 2.000; non-transferable 0.000, loss 0.000
                      exclude C: lowest, 9(1)
                    2 Exclusion of C; quota 8.001, vacancies 1
                      A 7.000, B 6.000, C 0.000 excluded, D 3.000; non-transferable 0.000, loss 0.000
                      exclude D: lowest, 9(1)
                    3.1 Exclusion of D; quota 8.001, vacancies 0
                      A 9.000 elected, B 6.000, C 0.000 excluded, D 1.000 excluded; non-transferable 0.000, loss 0.000
                      elect A: quota, 7
                    3.2 Exclusion of D; quota 8.001, vacancies 0
                      A 9.000 elected, B 6.000 excluded, C 0.000 excluded, D 0.000 excluded; non-transferable 1.000, loss 0.000
                      exclude B: countComplete, 11(1)
                      stop: countComplete, 11(1)
                    """);
    }

    @Nested
    class SubPanels {

        /** Two seats, at least one for each sub-panel, and so no more than one. */
        private CountRecord count(String names, String papers, Set<Integer> oireachtas, Set<Integer> nominating) {
            Category subPanels = new Category(
                    "sub-panel",
                    List.of(new Group("Oireachtas", 1, 2, oireachtas), new Group("nominating", 1, 2, nominating)));
            return Stv.count(election(2, names, papers).withCategories(List.of(subPanels)), IrelandSeanad.ruleBook());
        }

        private static List<String> elected(CountRecord count) {
            return count.elected().stream()
                    .map(elected -> elected.candidate() + " " + elected.stage())
                    .toList();
        }

        @Test
        void thatAreFullLeaveFromTheTopBeforeAnySurplus() {
            // Quota 20/3 + 0.001. A fills the sub-panel of B and C: B goes with 5.000, then C, then D has 7.000.
            CountRecord count =
                    count("A B C D E", "8: A E; 2: B D; 3: B E; 1: C D; 4: D; 2: E", Set.of(1, 2, 3), Set.of(4, 5));

            assertThat(count.stages().stream().map(stage -> stage.action().title()))
                    .containsExactly("First preferences", "Exclusion of B", "Exclusion of C");
            assertThat(CountSheet.decisions(count.stages().get(1).decisions()))
                    .containsExactly("exclude C: doomed, 8(3)");
            assertThat(elected(count)).containsExactly("A 1", "D 3");
        }

        @Test
        void atTheirMinimumLoseNobody() {
            // A fills the sub-panel of B and D, who leave; C, the lowest, is the only one of the other.
            CountRecord count = count("A B C D", "5: A; 4: B; 1: C; 2: D B", Set.of(1, 2, 4), Set.of(3));

            assertThat(elected(count)).containsExactly("A 1", "C 3");
        }

        @Test
        void haveTheirLastPlaceFilledByTheGreaterValue() {
            CountRecord count = count("A B C", "5: A; 6: B; 1: C", Set.of(1, 2), Set.of(3));

            assertThat(elected(count)).containsExactly("B 1", "C 2");
        }
    }
}
