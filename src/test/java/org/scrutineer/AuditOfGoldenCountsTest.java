package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;

class AuditOfGoldenCountsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.scrutineer.GoldenCounts#ofTheLibrary")
    void findsNothingWrong(GoldenCount golden) {
        GoldenRecord made = GoldenRecord.of(golden);

        AuditReport report = Audit.check(made.count(), made.election());

        assertThat(report.findings()).isEmpty();
        assertThat(report).matches(AuditReport::isGood);
    }
}
