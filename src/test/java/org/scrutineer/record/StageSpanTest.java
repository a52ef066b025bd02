package org.scrutineer.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageSpanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3; 0; 3; 0; stage 3",
                "3; 1; 3; 1; stage 3, part 1",
                "3; 0; 7; 0; stages 3 to 7",
                "3; 1; 3; 2; stage 3, parts 1 to 2",
                "3; 2; 5; 0; stage 3, part 2, to stage 5",
                "3; 0; 5; 1; stage 3 to stage 5, part 1"
            })
    void namesItsStages(int stage, int part, int lastStage, int lastPart, String words) {
        assertThat(new StageSpan(stage, part, lastStage, lastPart)).hasToString(words);
    }

    @Test
    void refusesALastBeforeTheFirst() {
        assertThatThrownBy(() -> new StageSpan(3, 2, 3, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the last stage must not stand before the first, but was stage 3, part 1 after stage 3, part 2");
    }
}
