package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.report.JsonRecord;
import org.scrutineer.report.RecordSchema;

class GoldenRecordsTest {

    private static CountRecord count(GoldenCount golden) throws IOException {
        return Stv.count(golden.election(), GoldenBooks.byId(golden.ruleBook()), Lots.order(golden.lots()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.scrutineer.GoldenCounts#all")
    void keepToTheSchema(GoldenCount golden) throws IOException {
        RecordSchema.assertValid(JsonRecord.of(count(golden)).toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.scrutineer.GoldenCounts#all")
    void areTheSameReadBackFromJson(GoldenCount golden) throws IOException {
        CountRecord count = count(golden);

        assertThat(JsonRecord.parse(JsonRecord.of(count).toString())).isEqualTo(count);
        assertThat(JsonRecord.parse(JsonRecord.of(count).toCanonicalString())).isEqualTo(count);
    }
}
