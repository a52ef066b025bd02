package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Election;

/** RCTab's own test cases, and its three counts of the park board of Minneapolis in 2013, round by round. */
class RctabCasesTest {

    /** Undeclared write-ins that somebody voted for go first and let nobody be elected, which no part says yet. */
    private static final Set<String> OF_UNDECLARED_WRITE_INS = Set.of(
            "batch_example",
            "multi_seat_uwi_test",
            "test_set_treat_blank_as_undeclared_write_in",
            "uwi_cannot_win_test");

    static Stream<RctabCase> cases() {
        return RctabCase.read("rctab-cases.txt.gz").stream()
                .filter(rctab -> !OF_UNDECLARED_WRITE_INS.contains(rctab.name()));
    }

    @Test
    void areAllButTwoThatAreSeveralCountsAndThreeOfMinneapolis() {
        assertThat(cases()).hasSize(36 - 2 - OF_UNDECLARED_WRITE_INS.size() + 3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyRoundIsAsExpected(RctabCase rctab) {
        assertThat(RctabCase.rounds(rctab.count())).isEqualTo(rctab.rounds());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theCheckAgrees(RctabCase rctab) {
        Election election = rctab.election();

        AuditReport report =
                Audit.check(rctab.count(), election, rctab.book().description());

        assertThat(report.findings()).isEmpty();
        assertThat(report.notCheckable()).isEmpty();
    }
}
