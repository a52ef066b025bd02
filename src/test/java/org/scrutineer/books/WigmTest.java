package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.Elections.election;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Election;
import org.scrutineer.explain.Explanation;
import org.scrutineer.lot.Lots;
import org.scrutineer.page.ResultPage;
import org.scrutineer.record.CountRecord;
import org.scrutineer.report.ResultSheet;
import org.scrutineer.rules.RuleBook;

/** The weighted inclusive Gregory method under the options of a program, on figures worked by hand. */
class WigmTest {

    private static CountRecord count(Election election, Map<String, String> options) {
        RuleBook book = Wigm.ruleBook(options);
        CountRecord count = Stv.count(
                election,
                book,
                Lots.order(election.candidates().stream()
                        .map(candidate -> candidate.number())
                        .toList()));
        assertThat(Audit.check(count, election, book.description()).findings()).isEmpty();
        return count;
    }

    /** What each stage has of the candidates, and what is non-transferable. */
    private static List<String> lines(CountRecord count) {
        return count.stages().stream()
                .map(stage -> stage.tallies().stream()
                                .map(tally -> tally.votes().toString())
                                .toList()
                        + " " + stage.nonTransferable())
                .toList();
    }

    private static List<String> elected(CountRecord count) {
        return count.elected().stream()
                .map(elected -> elected.candidate().name())
                .toList();
    }

    /** 20 papers for two places: 20/3. A passes 10/3 on, a third of each paper; B has 7 and so 1/3 too many. */
    @Nested
    class Exactly {

        private final Election election = election(2, "A B C D", "9: A B; 4: B C; 3: C; 3: D C; 1: A");

        @ParameterizedTest
        @ValueSource(strings = {"guarded", "rational"})
        void keepsFractions(String arithmetic) {
            CountRecord count = count(election, Map.of("arithmetic", arithmetic));

            assertThat(count.stages().get(0).quota()).hasToString("20/3");
            assertThat(lines(count))
                    .containsExactly("[10, 4, 3, 3] 0", "[20/3, 7, 3, 3] 1/3", "[20/3, 20/3, 67/21, 3] 10/21");
            assertThat(elected(count)).containsExactly("A", "B");
        }

        /** The last place was filled on the second table; the program counts the stage that follows all the same. */
        @Test
        void passesOnOneSurplusMoreWhenAllPlacesAreFilled() {
            assertThat(count(election, Map.of()).stages()).hasSize(3);
        }

        @Test
        void electsAboveTheQuotaOnly() {
            CountRecord count = count(election(2, "A B C", "4: A B; 2: C"), Map.of());

            assertThat(count.stages().get(0).quota()).hasToString("2");
            assertThat(lines(count)).containsExactly("[4, 0, 2] 0", "[2, 2, 2] 0", "[2, 0, 2] 2");
            assertThat(elected(count)).containsExactly("A", "C");
        }
    }

    /** The same papers: 6.666666667; 3.333333333 of 10 is cut off to 0.333333333. */
    @Test
    void cutsOffToNinePlaces() {
        CountRecord count =
                count(election(2, "A B C D", "9: A B; 4: B C; 3: C; 3: D C; 1: A"), Map.of("arithmetic", "fixed"));

        assertThat(count.stages().get(0).quota()).hasToString("6.666666667");
        assertThat(lines(count).get(1)).isEqualTo("[6.666666667, 6.999999997, 3, 3] 0.333333333");
    }

    /** Whoever has just a whole quota is elected, and has a stage in which nothing moves. */
    @Test
    void givesASurplusOfNothingAStage() {
        CountRecord count =
                count(election(2, "A B C", "5: A; 4: B; 4: C"), Map.of("arithmetic", "fixed", "integerQuota", "true"));

        assertThat(count.stages().get(0).quota()).hasToString("5");
        assertThat(lines(count)).containsExactly("[5, 4, 4] 0", "[5, 4, 4] 0.000000000", "[5, 0, 4] 4.000000000");
        assertThat(elected(count)).containsExactly("A", "C");
    }

    @Nested
    class BatchesOfThoseWithoutVotes {

        private static final Map<String, String> ZERO =
                Map.of("arithmetic", "fixed", "integerQuota", "true", "defeatBatch", "zero");

        @Test
        void leaveOnceNoSurplusWaits() {
            CountRecord count = count(election(1, "A B C D", "3: A; 2: B A"), Map.of("defeatBatch", "zero"));

            assertThat(elected(count)).containsExactly("A");
            assertThat(lines(count(election(1, "A B C D", "3: A; 3: B; 1: C A; 2: D"), ZERO)))
                    .startsWith("[3, 3, 1, 2] 0", "[4, 3, 0, 2] 0");
            assertThat(lines(count(
                            election(1, "A B C D", "3: A; 2: B"),
                            Map.of("arithmetic", "fixed", "defeatBatch", "zero"))))
                    .hasSize(2);
        }

        /** A passes on 3 of 5 votes to nobody; then B and C, who have none, go together, and nobody is left. */
        @Test
        void canLeaveAPlaceEmpty() {
            CountRecord count = count(election(2, "A B C", "5: A"), ZERO);

            assertThat(lines(count)).containsExactly("[5, 0, 0] 0", "[2, 0, 0] 3.000000000", "[2, 0, 0] 3.000000000");
            assertThat(elected(count)).containsExactly("A");
            assertThat(count.unfilledSeats()).isEqualTo(1);
            assertThat(ResultSheet.of(count).toString()).contains("Places left unfilled: 1");
        }
    }

    @Nested
    class Options {

        @Test
        void areStatedInTheRecord() {
            assertThat(Wigm.ruleBook(Map.of("arithmetic", "fixed"))
                            .description()
                            .options())
                    .containsExactly(
                            Map.entry("arithmetic", "fixed"),
                            Map.entry("defeatBatch", "none"),
                            Map.entry("integerQuota", "false"));
        }

        @Test
        void ofOtherWordsAreRefused() {
            assertThatThrownBy(() -> RuleBooks.of("wigm", Map.of("arithmetic", "decimal")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("arithmetic must be one of guarded, fixed, rational, but was \"decimal\"");
        }

        @Test
        void thatNobodyPublishedLeaveADoubt() {
            Election election = election(1, "A B", "3: A; 2: B");
            CountRecord count = count(election, Map.of("arithmetic", "fixed"));

            AuditReport report = Audit.check(count, election);

            assertThat(report.findings()).isEmpty();
            assertThat(report.notCheckable().toString()).contains("arithmetic=fixed");
        }
    }

    @Test
    void isToldOnSheetsPagesAndInAccounts() {
        Election election = election(2, "A B C D", "9: A B; 4: B C; 3: C; 3: D C; 1: A");
        CountRecord count = count(election, Map.of());

        assertThat(ResultSheet.of(count).toString())
                .contains("cut off after 6 decimal places; the record holds them whole");
        assertThat(ResultPage.of(count).toString()).contains("Droop 0.14, rule set wigm");
        assertThat(Explanation.of(count, count.candidates().get(1)).toString())
                .contains("B, with 7 votes, has the quota of 20/3 and is elected");
    }
}
