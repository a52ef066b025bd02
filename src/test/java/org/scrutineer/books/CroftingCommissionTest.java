package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.Elections.election;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Election;
import org.scrutineer.explain.Explanation;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.quota.TooManySeatsException;

/** Whole counts worked out by hand; the numbers are those of the Regulations of 2011. */
class CroftingCommissionTest {

    private static CountRecord count(String names, String papers, Lots lots) {
        return Stv.count(election(1, names, papers), CroftingCommission.ruleBook(), lots);
    }

    private static String sheet(String names, String papers, Integer... lots) {
        return CountSheet.of(count(names, papers, Lots.order(List.of(lots))));
    }

    @Test
    void citesTheRegulationOfEveryPart() {
        assertThat(CountSheet.clauses(CroftingCommission.ruleBook().description()))
                .containsExactly(
                        "election.clause=42(2), 42(4)",
                        "ending.1.clause=42(5)",
                        "ending.2.clause=42(5), inferred",
                        "ending.3.clause=47(1)",
                        "ending.3.ties.clause=47(2), 47(3)",
                        "papers.clause=42(3)(a), 45, inferred",
                        "quota.clause=42(2), 42(4), inferred",
                        "quota.seats.clause=42(2)",
                        "step.1.clause=42(3), 42(5)",
                        "step.1.ties.clause=46, inferred");
    }

    /** 6 are not more than 4 + 2, as the alternative vote of a society would have it; 7 of 12 are. */
    @Test
    void electsWhoHasMoreVotesThanAllOthersTogether() {
        assertThat(sheet("A B C", "6: A; 4: B; 2: C B")).isEqualTo("""
                        1 First preferences; quota 7, vacancies 1
                          A 6, B 4, C 2; non-transferable 0, loss 0
                          exclude C: lowest, 42(3), 42(5)
                        2 Exclusion of C; quota 7, vacancies 0
                          A 6 elected, B 6 excluded, C 0 excluded; non-transferable 0, loss 0
                          elect A: uncatchable, 47(1) [A B forward 1 -> A]
                          exclude B: countComplete, 47(1)
                          stop: countComplete, 47(1)
                        """);
        assertThat(sheet("A B C", "7: A; 3: B; 2: C B")).isEqualTo("""
                        1 First preferences; quota 7, vacancies 0
                          A 7 elected, B 3 excluded, C 2 excluded; non-transferable 0, loss 0
                          elect A: quota, 42(2), 42(4)
                          exclude B C: countComplete, 42(5)
                          stop: countComplete, 42(5)
                        """);
    }

    /** C and D have together fewer than B, but go one at a time; what they leave to nobody counts no more. */
    @Test
    void eliminatesOneAtATimeAndLooksAtTheVotesThatAreLeft() {
        assertThat(sheet("A B C D", "10: A; 8: B; 3: C; 2: D C")).isEqualTo("""
                        1 First preferences; quota 12, vacancies 1
                          A 10, B 8, C 3, D 2; non-transferable 0, loss 0
                          exclude D: lowest, 42(3), 42(5)
                        2 Exclusion of D; quota 12, vacancies 1
                          A 10, B 8, C 5, D 0 excluded; non-transferable 0, loss 0
                          exclude C: lowest, 42(3), 42(5)
                        3 Exclusion of C; quota 10, vacancies 0
                          A 10 elected, B 8 excluded, C 0 excluded, D 0 excluded; non-transferable 5, loss 0
                          elect A: quota, 42(2), 42(4)
                          exclude B: countComplete, 42(5)
                          stop: countComplete, 42(5)
                        """);
    }

    /** B and C have 4 after D has left; B had fewer first preferences, 3 and not 4. */
    @Test
    void eliminatesOfEqualsWhoHadFewerFirstPreferences() {
        assertThat(sheet("A B C D", "5: A; 3: B A; 4: C; 1: D B").split("\n", -1)[5])
                .isEqualTo("  exclude B: lowest, 42(3), 42(5) [B C forward 1 -> B]");
    }

    /** With no elimination before, a lot says who is eliminated. */
    @Test
    void eliminatesOfEqualsAtFirstTheOneDrawn() {
        assertThat(CountSheet.decisions(count("A B C", "5: A; 3: B; 3: C", Lots.order(List.of(3, 2, 1)))
                        .stages()
                        .get(0)
                        .decisions()))
                .containsExactly("exclude C: lowest, 42(3), 42(5) [B C lotOrder 0 -> C]");
    }

    /** Two candidates from the start, and equal: the lot names the one elected. */
    @Test
    void electsOfTwoWhoWereEqualThroughoutTheOneDrawn() {
        assertThat(sheet("A B", "4: A; 4: B", 2, 1)).isEqualTo("""
                        1 First preferences; quota 5, vacancies 0
                          A 4 excluded, B 4 elected; non-transferable 0, loss 0
                          elect B: uncatchable, 47(1) [A B lotOrder 0 -> B]
                          exclude A: countComplete, 47(1)
                          stop: countComplete, 47(1)
                        """);
        assertThatThrownBy(() -> count("A B", "4: A; 4: B", Lots.none()))
                .isInstanceOf(LotNeededException.class)
                .extracting(needed -> ((LotNeededException) needed).tie().purpose())
                .isEqualTo(TiePurpose.LAST_TWO);
    }

    /** Numbers 1 and 3: the 3 is the highest of those remaining. Two at 2: that and all behind it is ignored. */
    @Test
    void passesOverANumberLeftOutAndEndsAtARepeatedOne() {
        assertThat(sheet("A B C D", "5: A; 4: B; 2: C - B; 1: C D=A B; 1: - B")).isEqualTo("""
                        1 First preferences; quota 7, vacancies 1
                          A 5, B 4, C 3, D 0; non-transferable 0, loss 0
                          exclude D: lowest, 42(3), 42(5)
                        2 Exclusion of D; quota 7, vacancies 1
                          A 5, B 4, C 3, D 0 excluded; non-transferable 0, loss 0
                          exclude C: lowest, 42(3), 42(5)
                        3 Exclusion of C; quota 6, vacancies 0
                          A 5 excluded, B 6 elected, C 0 excluded, D 0 excluded; non-transferable 1, loss 0
                          elect B: quota, 42(2), 42(4)
                          exclude A: countComplete, 42(5)
                          stop: countComplete, 42(5)
                        """);
    }

    @Test
    void saysWhoOfTwoEqualsIsElected() {
        CountRecord count = count("A B C", "6: A; 4: B; 2: C B", Lots.none());

        assertThat(Explanation.of(count, count.candidates().get(0)).toString())
                .contains(
                        "A, with 6 votes, is elected. The others have 6 together, which is no more than 6. A and B are"
                                + " tied with 6 votes each; A had 6 and B had 4 at stage 1, where their votes first differed:"
                                + " clause 47(1).");
    }

    @Test
    void refusesMoreThanOneSeat() {
        Election election = election(2, "A B C", "4: A; 3: B; 1: C");

        assertThatThrownBy(() -> Stv.count(election, CroftingCommission.ruleBook()))
                .isInstanceOf(TooManySeatsException.class)
                .hasMessage("seats must be 1, the only number the rule book fills, but were 2");
    }

    @Test
    void isChecked() {
        Election marked = election(1, "A B C D", "5: A; 4: B; 2: C - B; 1: C D=A B; 1: - B");
        Election equal = election(1, "A B", "4: A; 4: B");

        assertThat(Audit.check(Stv.count(marked, CroftingCommission.ruleBook()), marked))
                .isEqualTo(new AuditReport(List.of(), List.of(), List.of()));
        assertThat(Audit.check(Stv.count(equal, CroftingCommission.ruleBook(), Lots.order(List.of(2, 1))), equal)
                        .isGood())
                .isTrue();
    }
}
