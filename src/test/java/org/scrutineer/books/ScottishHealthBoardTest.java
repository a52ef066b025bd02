package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.Elections.election;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Election;
import org.scrutineer.explain.Explanation;
import org.scrutineer.record.CountRecord;
import org.scrutineer.report.ResultSheet;
import org.scrutineer.rules.RuleBook;

/** Whole counts worked out by hand; rule numbers are those of the Regulations of 2009. */
class ScottishHealthBoardTest {

    /** B is ahead of C and D together, but not if A's surplus, which C gets, counts with them. */
    private static final String OVERTAKEN = "14: A C; 9: B; 4: C; 3: D C";

    private static String sheet(RuleBook book, int seats, String names, String papers) {
        return CountSheet.of(Stv.count(election(seats, names, papers), book));
    }

    @Test
    void citesTheRuleOfEveryPart() {
        assertThat(CountSheet.clauses(ScottishHealthBoard.countedByHand().description()))
                .containsExactly(
                        "election.clause=40(1)",
                        "ending.1.clause=41(1), 43(1)",
                        "ending.2.clause=45(1)",
                        "ending.3.clause=45(2), 48(3), inferred",
                        "papers.clause=37, inferred",
                        "quota.clause=39",
                        "step.1.clause=42(1)",
                        "step.1.ties.clause=42(2), 42(3), inferred",
                        "step.1.value.clause=41(3), inferred",
                        "step.2.clause=43",
                        "step.2.endBeforeTransfer.clause=45",
                        "step.2.ties.clause=44, inferred");
    }

    /** Each paper of G leaves at 8/27, each of C at 5/24; where a council cuts off, nothing is lost here. */
    @Test
    void keepsTransferValuesAsFractions() {
        assertThat(sheet(ScottishHealthBoard.ruleBook(), 4, "A B C D E F G", Ers97Test.EVERY_SPECIAL_CASE))
                .isEqualTo("""
                        1 First preferences; quota 19, vacancies 3
                          A 12, B 7, C 17, D 17, E 10, F 0, G 27 elected; non-transferable 0, loss 0
                          elect G: quota, 40(1)
                        2 Surplus of G; quota 19, vacancies 3
                          A 12, B 253/27, C 17, D 499/27, E 326/27, F 0, G 19 elected; non-transferable 56/27, loss 0
                          exclude F: lowest, 43
                        3 Exclusion of F; quota 19, vacancies 3
                          A 12, B 253/27, C 17, D 499/27, E 326/27, F 0 excluded, G 19 elected; non-transferable 56/27, loss 0
                          exclude B: lowest, 43
                        4 Exclusion of B; quota 19, vacancies 2
                          A 12, B 0 excluded, C 24 elected, D 499/27, E 326/27, F 0 excluded, G 19 elected; non-transferable 40/9, loss 0
                          elect C: quota, 40(1)
                        5 Surplus of C; quota 19, vacancies 0
                          A 12 excluded, B 0 excluded, C 19 elected, D 499/27 elected, E 2923/216 elected, F 0 excluded, G 19 elected; non-transferable 575/72, loss 0
                          exclude A: lowest, 43
                          elect D E: lastRemaining, 45
                          stop: countComplete, 45
                        """);
    }

    @Test
    void countsOnWhileSomebodyCanBeOvertaken() {
        assertThat(sheet(ScottishHealthBoard.ruleBook(), 2, "A B C D", OVERTAKEN))
                .isEqualTo("""
                        1 First preferences; quota 11, vacancies 1
                          A 14 elected, B 9, C 4, D 3; non-transferable 0, loss 0
                          elect A: quota, 40(1)
                        2 Surplus of A; quota 11, vacancies 1
                          A 11 elected, B 9, C 7, D 3; non-transferable 0, loss 0
                          exclude D: lowest, 43
                        3 Exclusion of D; quota 11, vacancies 0
                          A 11 elected, B 9 excluded, C 10 elected, D 0 excluded; non-transferable 0, loss 0
                          exclude B: lowest, 43
                          elect C: lastRemaining, 45
                          stop: countComplete, 45
                        """);
    }

    /** 9 is no fewer than 4 + 3; the surplus of 3 does not count with them. */
    @Test
    void fillsTheLastVacancyByHandWhateverSurplusWaits() {
        assertThat(sheet(ScottishHealthBoard.countedByHand(), 2, "A B C D", OVERTAKEN))
                .isEqualTo("""
                        1 First preferences; quota 11, vacancies 0
                          A 14 elected, B 9 elected, C 4 excluded, D 3 excluded; non-transferable 0, loss 0
                          elect A: quota, 40(1)
                          elect B: uncatchable, 45(2), 48(3), inferred
                          exclude C D: countComplete, 45(2), 48(3), inferred
                          stop: countComplete, 45(2), 48(3), inferred
                        """);
    }

    @Test
    void saysThatNoSurplusCounts() {
        CountRecord count = Stv.count(election(2, "A B C D", OVERTAKEN), ScottishHealthBoard.countedByHand());

        assertThat(Explanation.of(count, count.candidates().get(1)).toString())
                .contains("B, with 9 votes, is elected. The others have 7 together, which is less than 9:"
                        + " clause 45(2), 48(3), inferred.");
    }

    /** On the sheet fractions are cut off, and what Bea has is not called out of reach. */
    @Test
    void readsOnTheSheetAsItMayBeReadAloud() {
        Election election = election(2, "A B C D", OVERTAKEN);

        assertThat(ResultSheet.of(Stv.count(election, ScottishHealthBoard.ruleBook()))
                        .toString())
                .contains("Transfer value 3 / 14 = 0.214285 for 14 papers received at 1: 3 votes.");
        assertThat(ResultSheet.of(Stv.count(election, ScottishHealthBoard.countedByHand()))
                        .toString())
                .contains("Elected: B - at least as many votes as all others together [45(2), 48(3), inferred].");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scottish-health-board", "scottish-health-board-hand"})
    void isChecked(String id) {
        Election election = election(4, "A B C D E F G", Ers97Test.EVERY_SPECIAL_CASE);

        assertThat(Audit.check(Stv.count(election, RuleBooks.byId(id)), election))
                .isEqualTo(new AuditReport(List.of(), List.of(), List.of()));
    }
}
