package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.record.CountRecord;

/** Every stage of every table that another program made by the Cincinnati method. */
class CambridgeTablesTest {

    private static final String SEAT_LEFT_EMPTY = "na-21";

    static Stream<CambridgeTables.Sample> samples() {
        return CambridgeTables.all();
    }

    static Stream<CambridgeTables.Sample> samplesWithAllSeatsFilled() {
        return CambridgeTables.all().filter(sample -> !sample.name().equals(SEAT_LEFT_EMPTY));
    }

    @Test
    void allAreThere() {
        assertThat(samples()).hasSize(66);
        assertThat(samplesWithAllSeatsFilled()).hasSize(65);
        assertThat(samples().mapToInt(sample -> sample.lines().size() - 1).sum())
                .isEqualTo(272);
    }

    @ParameterizedTest
    @MethodSource("samplesWithAllSeatsFilled")
    void everyStageIsAsInTheTable(CambridgeTables.Sample sample) {
        assertThat(CambridgeTables.lines(CambridgeTables.count(sample.election(), sample.cutoff())))
                .isEqualTo(sample.lines());
    }

    /** The program lets three go for whom two places remain open with one left, and leaves a seat empty. */
    @Test
    void whoRemainsIsElectedWhereTheProgramLeavesASeatEmpty() {
        CambridgeTables.Sample sample = samples()
                .filter(each -> each.name().equals(SEAT_LEFT_EMPTY))
                .findFirst()
                .orElseThrow();

        assertThat(sample.lines())
                .containsExactly(
                        "first -\t3\t0 0 3 9 0 0\t0\t3,4",
                        "surplus 4\t3\t3 0 3 3 1 1\t1\t1",
                        "eliminate 2,5,6\t3\t3 0 3 3 0 0\t3\t-",
                        "1,3,4");
        assertThat(CambridgeTables.lines(CambridgeTables.count(sample.election(), sample.cutoff())))
                .containsExactly(
                        "first -\t3\t0 0 3 9 0 0\t0\t3,4",
                        "surplus 4\t3\t3 0 3 3 1 1\t1\t1",
                        "eliminate 2,5\t3\t3 0 3 3 0 1\t2\t6",
                        "1,3,4,6");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theCheckFindsNothingWrong(CambridgeTables.Sample sample) {
        CountRecord count = CambridgeTables.count(sample.election(), sample.cutoff());

        AuditReport report = Audit.check(
                count,
                sample.election(),
                Cambridge.ruleBook(Map.of("batchCutoff", sample.cutoff())).description());

        assertThat(report.findings()).isEmpty();
        assertThat(report.notCheckable()).isEmpty();
    }
}
