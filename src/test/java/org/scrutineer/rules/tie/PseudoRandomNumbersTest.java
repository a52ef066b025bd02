package org.scrutineer.rules.tie;

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

    /** The generator gives 4822, 4822, 8703, 1620 and 6715 after the four discarded, worked out by other means. */
    @Test
    void comeOnceEach() {
        assertThat(CALCULATED.numbers(4, 1, 813, 2)).containsExactly(4822, 8703, 1620, 6715);
        assertThat(CALCULATED.numbers(4, 1, 813, 1)).containsExactly(5178, 1297, 8380, 3285);
    }

    @Test
    void comeOnceEachAsTheyAreMade() {
        PseudoRandomNumbers enacted = new PseudoRandomNumbers(1000, PseudoRandomNumbers.Reading.AS_ENACTED);

        assertThat(enacted.numbers(4, 1, 813, 1)).containsExactly(14_822, 18_703, 11_620, 6715);
    }
}
