package org.scrutineer.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VotesTest {

    private static Votes votes(String text) {
        return Votes.parse(text);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}, less {1} again {0}")
    @CsvSource({
        "12.00, 0.45, 12.45",
        "1/3, 2/3, 1",
        "0.5, 1/3, 5/6",
        "1/3, 0.5, 5/6",
        "100, 1/3, 301/3",
        "1/6, 1/10, 4/15",
        "1/6, 1/3, 1/2",
        "5/6, 7/6, 2",
        "7/6, 5/6, 2",
        "-1/3, 1/3, 0",
        "2.50, 1/6, 8/3",
        "-3, 1.25, -1.75",
        "9223372036854775807, 1, 9223372036854775808"
    })
    void addsAndTakesAwayExactly(String left, String right, String sum) {
        assertThat(votes(left).plus(votes(right))).isEqualTo(votes(sum));
        assertThat(votes(sum).minus(votes(right))).isEqualTo(votes(left));
    }

    @ParameterizedTest(name = "{0} papers at {1}: {2}")
    @CsvSource({"20, 0.45, 9.00", "123, 0.21, 25.83", "2043, 0.06314, 128.99502", "3, 1/3, 1", "0, 0.45, 0"})
    void isPapersTimesTheirValue(long papers, String value, String expected) {
        assertThat(Votes.of(papers, TransferValue.parse(value))).isEqualTo(votes(expected));
    }

    /** 2T+1 by 3T+1 is more than two thirds by 1 in 9T+3; 2T+1 by 3T+2 is less by 1 in 9T+6. */
    @Test
    void tellsLongFractionsApartThatDifferAtTheirEnds() {
        String zeros = "0".repeat(300);
        Votes above = Votes.parse("2" + zeros + "1/3" + zeros + "1");
        Votes below = Votes.parse("2" + zeros + "1/3" + zeros + "2");
        Votes twoThirds = Votes.parse("2/3");
        Votes half = Votes.parse("1" + zeros + "1/2" + zeros + "1");

        assertThat(above).isGreaterThan(twoThirds).isGreaterThan(below).isGreaterThan(half);
        assertThat(below).isLessThan(twoThirds).isLessThan(above).isGreaterThan(half);
        assertThat(half).isLessThan(twoThirds).isLessThan(above).isLessThan(below);
    }

    @Test
    void multipliesByANumberAndByAValue() {
        assertThat(votes("107.57").times(6)).isEqualTo(votes("645.42"));
        assertThat(votes("2.9987").times(TransferValue.parse("0.3749"))).isEqualTo(votes("1.12421263"));
    }

    @ParameterizedTest(name = "{0} in {1} parts: {2} cut, {3} rounded up")
    @CsvSource({
        "5334, 7, 762.00, 762.00",
        "698, 8, 87.25, 87.25",
        "28625, 6, 4770.83, 4770.84",
        "731, 21, 34.80, 34.81",
        "753, 7, 107.57, 107.58",
        "2/3, 2, 0.33, 0.34",
        "1e3, 7, 142.85, 142.86",
        "-10, 3, -3.33, -3.34"
    })
    void dividesWithOneRounding(String amount, long parts, String down, String up) {
        assertThat(votes(amount).dividedInto(parts, Rounding.down(2))).isEqualTo(votes(down));
        assertThat(votes(amount).dividedInto(parts, Rounding.up(2))).isEqualTo(votes(up));
    }

    @ParameterizedTest(name = "{0} times {1} is {2}")
    @CsvSource({"2.5, 1/3, 5/6", "1/3, 2.5, 5/6", "1/3, 3/4, 1/4", "1.5, 0.5, 0.75", "100, 1/8, 12.5"})
    void multipliesExactly(String amount, String value, String product) {
        assertThat(votes(amount).times(TransferValue.parse(value))).isEqualTo(votes(product));
    }

    @ParameterizedTest(name = "of {0} and {1}: sum {2}, product {3}, quotient {4}")
    @CsvSource({
        "1/6, 1/10, 4/15, 1/60, 5/3",
        "4/9, 3/8, 59/72, 1/6, 32/27",
        "9/4, 3/8, 21/8, 27/32, 6",
        "1/6, 5/6, 1, 5/36, 1/5",
        "-1/2, -1/4, -3/4, 1/8, 2",
        "0, 3/7, 3/7, 0, 0",
        "0.50, 1/3, 5/6, 1/6, 3/2",
        "1/3, 0.50, 5/6, 1/6, 2/3"
    })
    void writesFractionsWithoutCommonFactors(String one, String other, String sum, String product, String quotient) {
        assertThat(votes(one).plus(votes(other))).hasToString(sum);
        assertThat(votes(one).times(TransferValue.parse(other))).hasToString(product);
        assertThat(votes(one).dividedBy(votes(other))).hasToString(quotient);
    }

    @ParameterizedTest(name = "{0} in {1} parts: {2}")
    @CsvSource({"1, 3, 1/3", "2.5, 5, 0.5", "2/3, 2, 1/3", "1e2, 8, 12.5", "0, 7, 0"})
    void dividesExactly(String amount, long parts, String expected) {
        assertThat(votes(amount).dividedInto(parts)).isEqualTo(votes(expected));
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource({"1/3, 2, 0.16666", "0.5, 1/3, 1.50000", "1/3, 0.5, 0.66666", "0.5, 0.25, 2.00000"})
    void dividesDecimalsAndFractionsByEachOther(String amount, String other, String expected) {
        assertThat(votes(amount).dividedBy(votes(other), Rounding.down(5)).toString(5))
                .isEqualTo(expected);
    }

    @Test
    void countsUnitsAndPapers() {
        assertThat(Votes.ofUnits(12_345, 2)).isEqualTo(votes("123.45"));
        assertThat(Votes.of(42).papers()).isEqualTo(42);
        assertThat(votes("42.00").papers()).isEqualTo(42);
        assertThatThrownBy(() -> votes("42.5").papers()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> votes("85/2").papers())
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("85/2 has no decimal form");
    }

    @Test
    void dividesAmongPapersAndByVotes() {
        assertThat(votes("26.42").dividedAmong(123, Rounding.down(2))).isEqualTo(TransferValue.parse("0.21"));
        assertThat(votes("129").dividedBy(votes("2043"), Rounding.down(5))).isEqualTo(TransferValue.parse("0.06314"));
        assertThat(votes("1/3").dividedBy(votes("2/3"), Rounding.down(5))).isEqualTo(TransferValue.parse("0.5"));
    }

    @Test
    void roundsWithDirection() {
        assertThat(votes("1.12421263").rounded(Rounding.down(4))).isEqualTo(votes("1.1242"));
        assertThat(votes("1.12421263").rounded(Rounding.up(4))).isEqualTo(votes("1.1243"));
        assertThat(votes("1/3").rounded(Rounding.down(2))).isEqualTo(votes("0.33"));
        assertThat(votes("1/3").rounded(Rounding.up(2))).isEqualTo(votes("0.34"));
        assertThat(votes("7").rounded(Rounding.up(2)).toString(2)).isEqualTo("7.00");
    }

    @Test
    void comparesAmountsWhateverTheirPlaces() {
        assertThat(votes("1.5").isAtLeast(votes("1.50"))).isTrue();
        assertThat(votes("1.5").isMoreThan(votes("1.50"))).isFalse();
        assertThat(votes("1.51").isMoreThan(votes("3/2"))).isTrue();
        assertThat(votes("1.49").isAtLeast(votes("3/2"))).isFalse();
        assertThat(votes("1/3")).isLessThan(votes("0.34")).isGreaterThan(votes("0.33"));
        assertThat(votes("4").min(votes("3"))).isEqualTo(votes("3"));
        assertThat(votes("3").min(votes("4"))).isEqualTo(votes("3"));
    }

    @Test
    void knowsItsSign() {
        assertThat(Votes.ZERO.isZero()).isTrue();
        assertThat(Votes.ZERO.isPositive()).isFalse();
        assertThat(Votes.ZERO.isNegative()).isFalse();
        assertThat(votes("0.01").isPositive()).isTrue();
        assertThat(votes("0.01").isZero()).isFalse();
        assertThat(votes("-0.01").isNegative()).isTrue();
        assertThat(votes("-1/3").isNegative()).isTrue();
        assertThat(votes("1/-3").isNegative()).isTrue();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"1.5, 1.50", "3/2, 1.500", "4/6, 2/3", "0, 0.00", "100, 1e2", "-2/-4, 0.5"})
    void isEqualToTheSameAmountWrittenOtherwise(String one, String other) {
        assertThat(votes(one)).isEqualTo(votes(other)).hasSameHashCodeAs(votes(other));
    }

    @Test
    void differsFromOtherAmountsAndOtherThings() {
        assertThat(votes("1.5")).isNotEqualTo(votes("1.51")).isNotEqualTo(TransferValue.parse("1.5"));
        assertThat(votes("1/3"))
                .isNotEqualTo(votes("2/3"))
                .isNotEqualTo(votes("1/4"))
                .isNotEqualTo(votes("0.5"));
        assertThat(votes("0.5")).isNotEqualTo(votes("1/3"));
    }

    @Test
    void writesItsDigits() {
        assertThat(votes("12.5").toString(2)).isEqualTo("12.50");
        assertThat(votes("1e3").toString(0)).isEqualTo("1000");
        assertThat(votes("12.50")).hasToString("12.50");
        assertThat(votes("2/6")).hasToString("1/3");
    }

    @Test
    void writesAFractionThatHasADecimalForm() {
        assertThat(votes("215/2").toString(2)).isEqualTo("107.50");
        assertThat(votes("215/2").toString(1)).isEqualTo("107.5");
    }

    @ParameterizedTest(name = "{0} to 2 places")
    @ValueSource(strings = {"0.125", "1/3", "1/8"})
    void refusesToWriteDigitsThatNeedARounding(String text) {
        Votes amount = votes(text);

        assertThatThrownBy(() -> amount.toString(2))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage(text + " does not fit 2 decimal places");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "twelve", "1/2/3", "1.5/2", "1/", "1,5", "5/0"})
    void refusesTextThatIsNotANumber(String text) {
        assertThatThrownBy(() -> Votes.parse(text)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void cannotBeDividedByNothing() {
        Votes amount = votes("1/3");
        Votes nothing = votes("0/5");

        assertThatThrownBy(() -> amount.dividedBy(nothing, Rounding.down(2)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("division by zero");
        assertThatThrownBy(() -> Votes.of(1).dividedInto(0, Rounding.down(2))).isInstanceOf(ArithmeticException.class);
    }
}
