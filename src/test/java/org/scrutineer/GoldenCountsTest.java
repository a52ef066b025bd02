package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenCountsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.scrutineer.GoldenCounts#all")
    void givesEveryFigureOfTheSource(GoldenCount golden) {
        assertThat(golden.firstDifference(GoldenRecord.of(golden).count()))
                .as("%s (%s)", golden, golden.source())
                .isEmpty();
    }
}
