package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.record.CountRecord;

/** The engine makes every stage of the tables of two other programs. */
class QuotientTablesTest {

    static Stream<QuotientTables.Sample> samples() {
        return QuotientTables.all();
    }

    static Stream<QuotientTables.Sample> samplesOfOpenStv() {
        return QuotientTables.all().filter(sample -> !sample.openStv().isEmpty());
    }

    @Test
    void allAreThere() {
        assertThat(samples()).hasSize(71);
        assertThat(samplesOfOpenStv()).hasSize(60);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyStageOfDroopComesOut(QuotientTables.Sample sample) {
        assertThat(QuotientTables.asDroop(QuotientTables.count(sample.election())))
                .isEqualTo(sample.droop());
    }

    /** OpenSTV goes on after the last seat until nobody continues. */
    @ParameterizedTest
    @MethodSource("samplesOfOpenStv")
    void everyStageOfOpenStvComesOutUpToTheLastElection(QuotientTables.Sample sample) {
        CountRecord count = QuotientTables.count(sample.election());
        List<String> stages = sample.openStv().subList(0, count.stages().size());

        assertThat(QuotientTables.asOpenStv(count))
                .startsWith(stages.toArray(String[]::new))
                .endsWith(sample.openStv().get(sample.openStv().size() - 1));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theCheckFindsNothingWrong(QuotientTables.Sample sample) {
        assertThat(Audit.check(QuotientTables.count(sample.election()), sample.election()))
                .matches(AuditReport::isGood);
    }
}
