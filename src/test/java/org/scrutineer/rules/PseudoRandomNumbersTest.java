package org.scrutineer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Kapiti Coast District, 2016, published by the STV Calculator: 14 candidates, 5 vacancies, 17,783 valid papers. */
class PseudoRandomNumbersTest {

    private static final PseudoRandomNumbers CALCULATED =
            new PseudoRandomNumbers(1000, PseudoRandomNumbers.Reading.AS_CALCULATED);

    @Test
    void areThoseOfAPublishedCount() {
        assertThat(CALCULATED.numbers(14, 5, 17_783, 1)).startsWith(6581, 403, 6604);
    }

    @Test
    void areTurnedRoundAtTheNextCountOfThePapers() {
        assertThat(CALCULATED.numbers(14, 5, 17_783, 2)).startsWith(3419, 9597, 3396);
    }

    /** The same numbers as another program quotes for five candidates, two vacancies and 1,234 papers. */
    @Test
    void canHaveAnotherFactor() {
        PseudoRandomNumbers numbers = new PseudoRandomNumbers(10_000, PseudoRandomNumbers.Reading.AS_CALCULATED);

        assertThat(numbers.numbers(5, 2, 1234, 2)).containsExactly(8918, 4875, 8267, 1332, 3928);
    }
}
