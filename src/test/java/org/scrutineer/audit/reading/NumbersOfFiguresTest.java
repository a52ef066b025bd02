package org.scrutineer.audit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Kapiti Coast District, 2016, published by the STV Calculator: 14 candidates, 5 vacancies, 17,783 valid papers. */
class NumbersOfFiguresTest {

    private static final NumbersOfFigures CALCULATED = new NumbersOfFigures(NumbersOfFigures.Form.AS_CALCULATED, 1000);

    @Test
    void areThoseOfAPublishedCount() {
        assertThat(CALCULATED.of(14, 5, 17_783, 1)).startsWith(6581, 403, 6604);
    }

    @Test
    void areTurnedRoundAtTheNextCountOfThePapers() {
        assertThat(CALCULATED.of(14, 5, 17_783, 2)).startsWith(3419, 9597, 3396);
    }

    /** By hand: seeds 7, 1 and 7007; at the fifth step 9560 + 6211 + 9383, at the sixth 4807 + 8423 + 5162. */
    @Test
    void areAsEnactedTheWholeSum() {
        NumbersOfFigures enacted = new NumbersOfFigures(NumbersOfFigures.Form.AS_ENACTED, 1000);

        assertThat(enacted.of(2, 1, 7, 1)).containsExactly(25_154, 18_392);
        assertThat(enacted.of(2, 1, 7, 2)).containsExactly(-15_154, -8392);
    }

    /** The same numbers as another program quotes for five candidates, two vacancies and 1,234 papers. */
    @Test
    void canHaveAnotherFactor() {
        assertThat(new NumbersOfFigures(NumbersOfFigures.Form.AS_CALCULATED, 10_000).of(5, 2, 1234, 2))
                .containsExactly(8918, 4875, 8267, 1332, 3928);
    }
}
