package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.lot.Lots;

@Tag("twin")
class GeneratedRecordsTest {

    private static final int SEEDS = 100;
    private static final int LEAST_COUNTED = 90;

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.scrutineer.literal.BookTable#all")
    void areTheSameReadBackFromJson(HeldBook held) {
        assertThat(Seeds.some(SEEDS)
                        .mapToObj(seed -> GeneratedCount.of(
                                held,
                                seed,
                                held.election(seed),
                                Lots.drawn(
                                        Long.toString(seed),
                                        "generated",
                                        held.election(seed).candidates())))
                        .flatMap(count -> count.stream()))
                .hasSizeGreaterThanOrEqualTo(LEAST_COUNTED)
                .allSatisfy(count -> assertThat(
                                JsonRecord.parse(JsonRecord.of(count.record()).toCanonicalString()))
                        .as(count::describe)
                        .isEqualTo(count.record()));
    }
}
