package org.scrutineer.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TransferValueTest {

    @Test
    void isEqualToTheSameValueWrittenOtherwise() {
        assertThat(TransferValue.parse("0.450"))
                .isEqualTo(TransferValue.parse("0.45"))
                .isEqualTo(TransferValue.parse("9/20"))
                .hasSameHashCodeAs(TransferValue.parse("9/20"))
                .isNotEqualTo(TransferValue.parse("0.46"))
                .isNotEqualTo("0.45");
    }

    @Test
    void isOrderedByWorth() {
        assertThat(TransferValue.ONE).isGreaterThan(TransferValue.parse("0.99"));
        assertThat(TransferValue.parse("1/3")).isGreaterThan(TransferValue.parse("0.33"));
    }

    @Test
    void mayBeWorthNothing() {
        assertThat(TransferValue.parse("0.00").isZero()).isTrue();
        assertThat(TransferValue.parse("0.01").isZero()).isFalse();
    }

    @Test
    void writesItsDigits() {
        assertThat(TransferValue.ONE.toString(2)).isEqualTo("1.00");
        assertThat(TransferValue.parse("0.45")).hasToString("0.45");
        assertThat(TransferValue.parse("5/12")).hasToString("5/12");
    }

    @Test
    void refusesTextThatIsNotANumber() {
        assertThatThrownBy(() -> TransferValue.parse("half")).isInstanceOf(NumberFormatException.class);
    }
}
