package org.scrutineer.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {

    @Test
    void isWrittenAsAStageOrAPartAndReadAgain() {
        assertThat(new Receipt(12, 0)).hasToString("12");
        assertThat(new Receipt(3, 2)).hasToString("3.2");
        assertThat(Receipt.parse("12")).isEqualTo(new Receipt(12, 0));
        assertThat(Receipt.parse("3.2")).isEqualTo(new Receipt(3, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "01", "-1", "1.0", "1.", ".1", "1.2.3", "1,2", "9999999999"})
    void isNothingElse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Receipt.parse(text))
                .withMessage("a receipt must be a stage such as 3, or a part such as 3.2, but was \"" + text + "\"");
    }

    @Test
    void isAtAStageFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Receipt(0, 0))
                .withMessage("papers must be received at a stage from 1, in a part from 0, but were at 0, 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Receipt(1, -1))
                .withMessage("papers must be received at a stage from 1, in a part from 0, but were at 1, -1");
    }

    @Test
    void comesInTheOrderOfStagesAndTheirParts() {
        assertThat(List.of(new Receipt(10, 0), new Receipt(2, 2), new Receipt(2, 1)))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }
}
