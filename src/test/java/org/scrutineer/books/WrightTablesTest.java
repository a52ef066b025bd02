package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;

/** The engine makes every tally of the tables of the reference program. */
class WrightTablesTest {

    static Stream<WrightTables.Sample> samples() {
        return WrightTables.all();
    }

    @Test
    void allAreThere() {
        assertThat(samples()).hasSize(66);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyTallyComesOut(WrightTables.Sample sample) {
        assertThat(WrightTables.asPrinted(WrightTables.count(sample.election())))
                .isEqualTo(sample.tallies());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theCheckFindsNothingWrong(WrightTables.Sample sample) {
        assertThat(Audit.check(WrightTables.count(sample.election()), sample.election()))
                .matches(AuditReport::isGood);
    }
}
