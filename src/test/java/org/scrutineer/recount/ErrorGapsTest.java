package org.scrutineer.recount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.lot.StvLot;
import org.scrutineer.lot.StvNumbers;

class ErrorGapsTest {

    private final StvNumbers numbers = new StvNumbers(new StvLot("frozen", "gaps"));

    /** With one half the bounds are 2^63, 2^62 and so on to 2^0, then 0. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ffffffffffffffff, 0",
        "8000000000000000, 0",
        "7fffffffffffffff, 1",
        "4000000000000000, 1",
        "3fffffffffffffff, 2",
        "1, 63",
        "0, 64",
    })
    void halveTheBoundForEachMark(String number, int right) {
        assertThat(new ErrorGaps(KeyingErrors.of("0.5")).right(Long.parseUnsignedLong(number, 16)))
                .isEqualTo(right);
    }

    @Test
    void areNoneIfEveryMarkIsWrong() {
        assertThat(new ErrorGaps(KeyingErrors.of("1")).next(numbers, 5)).isZero();
    }

    @Test
    void areLongerThanAllMarksIfNoneIsWrong() {
        assertThat(new ErrorGaps(KeyingErrors.of("0")).next(numbers, 5)).isEqualTo(5);
    }

    /** Once in 10^18 marks; 2,000 marks take two draws. */
    @Test
    void endWithTheMarks() {
        assertThat(new ErrorGaps(KeyingErrors.of("1e-18")).next(numbers, 2_000)).isEqualTo(2_048);
    }
}
