package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Election;

/** RCTab's own test cases, and its three counts of the park board of Minneapolis in 2013, round by round. */
class RctabCasesTest {

    static Stream<RctabCase> cases() {
        return RctabCase.read("rctab-cases.txt.gz").stream();
    }

    @Test
    void areAllButTwoThatAreSeveralCountsAndThreeOfMinneapolis() {
        assertThat(cases()).hasSize(36 - 2 + 3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyRoundIsAsExpected(RctabCase rctab) {
        assertThat(RctabRounds.of(rctab.count())).isEqualTo(rctab.rounds());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theCheckAgrees(RctabCase rctab) {
        Election election = rctab.election();

        AuditReport report = Audit.check(rctab.count(), election, rctab.book().description());

        assertThat(report.findings()).isEmpty();
        assertThat(report.notCheckable()).isEmpty();
    }
}
