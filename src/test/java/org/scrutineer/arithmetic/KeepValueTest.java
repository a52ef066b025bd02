package org.scrutineer.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeepValueTest {

    private static KeepValue keep(String text) {
        return KeepValue.parse(text);
    }

    @Test
    void isAllOrNothingBeforeAndAfter() {
        assertThat(KeepValue.ONE).isEqualTo(keep("1.000")).hasToString("1");
        assertThat(KeepValue.ZERO).isEqualTo(keep("0.0")).hasToString("0");
    }

    @Test
    void isEqualToTheSameValueWrittenOtherwise() {
        assertThat(keep("0.450"))
                .isEqualTo(keep("9/20"))
                .hasSameHashCodeAs(keep("9/20"))
                .isNotEqualTo(keep("0.46"))
                .isNotEqualTo(TransferValue.parse("0.45"));
    }

    @Test
    void isOrderedByWhatIsKept() {
        assertThat(KeepValue.ONE).isGreaterThan(keep("0.999999999"));
        assertThat(keep("1/3")).isGreaterThan(keep("0.333333333")).isLessThan(keep("0.333333334"));
        assertThat(keep("0.5")).isEqualByComparingTo(keep("0.50"));
    }

    @Test
    void mayBeTheSmallerOfTwo() {
        assertThat(keep("0.4").min(keep("0.5"))).isEqualTo(keep("0.4"));
        assertThat(keep("0.5").min(keep("0.4"))).isEqualTo(keep("0.4"));
        assertThat(keep("0.5").min(keep("0.50"))).hasToString("0.5");
    }

    @ParameterizedTest(name = "{0} has {2} units of {1} places")
    @CsvSource({
        "1, 9, 1000000000",
        "0.5, 9, 500000000",
        "0.530746389, 9, 530746389",
        "0.45, 2, 45",
        "0, 0, 0",
        "9223372036.854775807, 9, 9223372036854775807"
    })
    void hasUnitsOfItsLastPlace(String value, int places, long units) {
        assertThat(keep(value).units(places)).isEqualTo(units);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"0.0000000001", "9223372036.854775808"})
    void hasNoUnitsOfPlacesThatItDoesNotFit(String value) {
        assertThatThrownBy(() -> keep(value).units(9)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void hasNoUnitsIfItIsNoDecimal() {
        assertThatThrownBy(() -> keep("1/3").units(9))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("1/3 has no decimal form");
    }

    @Test
    void writesItsDigits() {
        assertThat(keep("0.5").toString(9)).isEqualTo("0.500000000");
        assertThat(keep("5/12")).hasToString("5/12");
        assertThatThrownBy(() -> keep("5/12").toString(9))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("5/12 does not fit 9 decimal places");
    }

    @Test
    void refusesTextThatIsNotANumber() {
        assertThatThrownBy(() -> KeepValue.parse("half")).isInstanceOf(NumberFormatException.class);
    }

    /** 0.8 of 7 is 5.6, and 5.6 of 8.4 is 0.666…. */
    @Test
    void isThePartOfSomeVotesThatOthersAre() {
        Votes votes = Votes.parse("5.6");

        assertThat(votes.keptOf(Votes.parse("8.4"), Rounding.up(9))).isEqualTo(keep("0.666666667"));
        assertThat(votes.keptOf(Votes.parse("8.4"), Rounding.down(9))).isEqualTo(keep("0.666666666"));
    }

    @Test
    void multipliesVotes() {
        assertThat(Votes.parse("3").times(keep("0.333333333"))).isEqualTo(Votes.parse("0.999999999"));
        assertThat(Votes.parse("3").times(keep("1/3"))).isEqualTo(Votes.of(1));
    }
}
