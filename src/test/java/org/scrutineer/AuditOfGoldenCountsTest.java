package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.RuleBook;

class AuditOfGoldenCountsTest {

    static List<GoldenCount> counts() {
        List<String> known = RuleBooks.all().stream().map(RuleBook::id).toList();
        return GoldenCounts.all().stream()
                .filter(golden -> known.contains(golden.ruleBook()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counts")
    void findsNothingWrong(GoldenCount golden) throws IOException {
        Election election = golden.election();
        CountRecord count = Stv.count(election, RuleBooks.byId(golden.ruleBook()), Lots.order(golden.lots()));

        AuditReport report = Audit.check(count, election);

        assertThat(report.findings()).isEmpty();
        assertThat(report).isEqualTo(new AuditReport(List.of(), List.of()));
    }
}
