package org.scrutineer.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyingErrorsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0, 0",
        "0.0020, 0.002",
        "2e-3, 0.002",
        "1.0, 1",
        "0e-99, 0",
        "0.000000000000000001, 0.000000000000000001"
    })
    void haveAProbability(String text, String probability) {
        assertThat(KeyingErrors.of(text).probability().toPlainString()).isEqualTo(probability);
    }

    @Test
    void areEqualWhateverZerosAreWritten() {
        assertThat(KeyingErrors.of("0.10")).isEqualTo(KeyingErrors.of("0.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.001", "1.001", "2", "1E+999999999"})
    void areNeitherLessLikelyThanNeverNorMoreThanAlways(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyingErrors.of(text))
                .withMessage("the probability of an error must be from 0 to 1, but was " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1/2", "0,5", "NaN", " 0.5"})
    void areReadFromADecimalNumberOnly(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyingErrors.of(text))
                .withMessage(
                        "the probability of an error must be a decimal number from 0 to 1, but was \"" + text + "\"");
    }

    @Test
    void haveNoMoreThanEighteenDecimalPlaces() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyingErrors.of("1E-19"))
                .withMessage("the probability of an error must have at most 18 decimal places, but was 1E-19");
    }
}
