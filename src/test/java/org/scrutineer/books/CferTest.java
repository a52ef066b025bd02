package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.Elections.election;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.RuleBook;

/** The draft of Californians for Electoral Reform, on an example of its authors and on figures worked by hand. */
class CferTest {

    private static CountRecord count(Election election, RuleBook book) {
        CountRecord count = Stv.count(election, book, Lots.none());
        assertThat(Audit.check(count, election).findings()).isEmpty();
        return count;
    }

    /** What each stage has of the candidates and beside them. */
    private static List<String> lines(CountRecord count) {
        return CountSheet.of(count).lines().toList().stream()
                .filter(line -> line.startsWith("  ") && line.contains("; non-transferable"))
                .map(String::strip)
                .toList();
    }

    private static List<String> elected(CountRecord count) {
        return count.elected().stream()
                .map(elected -> elected.candidate().name())
                .toList();
    }

    /** 990 papers. For three places the threshold is 247.50001; 74.49999 of the 322 votes of C are cut off to 0.23136. */
    @Nested
    class TheExampleOfTheAuthors {

        private static final String PAPERS = "123: A; 52: A B; 159: B A; 161: C B; 161: C D; 161: D E; 50: E D; 123: E";

        @Test
        void fillsThreePlacesInFourStages() {
            CountRecord count = count(election(3, "A B C D E", PAPERS), Cfer.ruleBook());

            assertThat(count.stages().get(0).quota()).hasToString("247.50001");
            assertThat(lines(count))
                    .containsExactly(
                            "A 175.00000, B 159.00000, C 322.00000 elected, D 161.00000, E 173.00000;"
                                    + " non-transferable 0.00000, loss 0.00000",
                            "A 175.00000, B 196.24896, C 247.50001 elected, D 198.24896, E 173.00000;"
                                    + " non-transferable 0.00000, loss 0.00207",
                            "A 175.00000, B 196.24896, C 247.50001 elected, D 248.24896 elected, E 0.00000 excluded;"
                                    + " non-transferable 123.00000, loss 0.00207",
                            "A 175.00000 excluded, B 196.24896 elected, C 247.50001 elected, D 247.50001 elected,"
                                    + " E 0.00000 excluded; non-transferable 123.74620, loss 0.00482");
        }

        /** The house of three is B, C and D, that of two A and E. */
        @Test
        void fillsTwoPlacesWithOthers() {
            assertThat(elected(count(election(3, "A B C D E", PAPERS), Cfer.ruleBook())))
                    .containsExactly("C", "D", "B");
            assertThat(elected(count(election(2, "A B C D E", PAPERS), Cfer.ruleBook())))
                    .containsExactlyInAnyOrder("A", "E");
        }
    }

    /**
     * Two places, 24 papers: threshold 8.00001. D and E have together 3, fewer than C, and no surplus waits; what counts
     * is whether the 1 of E brings the highest there.
     */
    @Nested
    class InBatches {

        private String second(String papers) {
            Election election = election(2, "A B C D E", papers);
            return CountSheet.of(count(election, Cfer.inBatches())).lines().toList().stream()
                    .filter(line -> line.startsWith("2 "))
                    .findFirst()
                    .orElse("");
        }

        @Test
        void excludesTogetherWhoCannotChangeTheOrder() {
            assertThat(second("7: A; 7: B; 7: C; 2: D A; 1: E B")).startsWith("2 Exclusion of D + E; quota 8.00001");
        }

        @Test
        void excludesOneByOneWhereTheOrderCouldChange() {
            assertThat(second("7: A; 8: B; 6: C; 2: D A; 1: E A")).startsWith("2 Exclusion of E; quota 8.00001");
        }

        /** One place is open then. 1 and 2.99999 are not below 3; 1, 3 and 0.99999 are below 5. */
        @Test
        void looksForABatchBeforeSurpluses() {
            assertThat(second("11: A; 5: B; 4: C; 3: D; 1: E")).startsWith("2 Surplus of A");
            assertThat(second("9: A; 6: B; 5: C; 3: D; 1: E")).startsWith("2 Exclusion of D + E");
        }
    }

    @Test
    void electsAllWhereNoMoreStandThanPlaces() {
        CountRecord count = count(election(3, "A B", "1: A"), Cfer.ruleBook());

        assertThat(elected(count)).containsExactly("A", "B");
        assertThat(count.stages()).hasSize(1);
    }

    @Test
    void citesTheDraft() {
        assertThat(CountSheet.clauses(Cfer.inBatches().description()))
                .containsExactly(
                        "election.clause=10059(d)",
                        "ending.1.clause=10059(e)",
                        "ending.2.clause=10059(c)",
                        "papers.clause=10053(h), 10057(c)",
                        "quota.clause=10059, inferred",
                        "step.1.clause=10059(f), (k)",
                        "step.1.deferral.clause=10059(f)",
                        "step.1.endBeforeTransfer.clause=10059(i)(1)",
                        "step.1.proviso.clause=10059(k)(3)",
                        "step.1.ties.clause=10057, inferred",
                        "step.2.clause=10059(g)",
                        "step.2.value.clause=10059(g), inferred",
                        "step.3.clause=10059(h)",
                        "step.3.endBeforeTransfer.clause=10059(i)(1)",
                        "step.3.ties.clause=10057, inferred");
    }
}
