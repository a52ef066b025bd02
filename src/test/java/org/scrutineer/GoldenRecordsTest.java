package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.json.RecordSchema;
import org.scrutineer.record.CountRecord;

class GoldenRecordsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.scrutineer.GoldenCounts#all")
    void keepToTheSchema(GoldenCount golden) {
        RecordSchema.assertValid(JsonRecord.of(GoldenRecord.of(golden).count()).toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.scrutineer.GoldenCounts#all")
    void areTheSameReadBackFromJson(GoldenCount golden) {
        CountRecord count = GoldenRecord.of(golden).count();

        assertThat(JsonRecord.parse(JsonRecord.of(count).toString())).isEqualTo(count);
        assertThat(JsonRecord.parse(JsonRecord.of(count).toCanonicalString())).isEqualTo(count);
    }
}
