package org.scrutineer.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperNumbersTest {

    @Test
    void areWrittenInRunsAndReadAgain() {
        PaperNumbers numbers = PaperNumbers.of(3, 4, 5, 9, 12, 13);

        assertThat(numbers).hasToString("3-5,9,12-13");
        assertThat(PaperNumbers.parse("3-5,9,12-13")).isEqualTo(numbers).hasSameHashCodeAs(numbers);
        assertThat(numbers.list()).containsExactly(3, 4, 5, 9, 12, 13);
        assertThat(numbers.size()).isEqualTo(6);
        assertThat(numbers.contains(9)).isTrue();
        assertThat(numbers.contains(8)).isFalse();
        assertThat(numbers.contains(2)).isFalse();
    }

    @Test
    void areReadInAsManyRunsAsThereAre() {
        PaperNumbers odd =
                PaperNumbers.of(IntStream.range(0, 100_000).map(i -> 2 * i + 1).toArray());

        assertThat(PaperNumbers.parse(odd.toString())).isEqualTo(odd);
    }

    @Test
    void takeNoMoreRoomThanTheirRuns() {
        PaperNumbers all = PaperNumbers.parse("1-2147483647");

        assertThat(all.size()).isEqualTo(2_147_483_647);
        assertThat(all).hasToString("1-2147483647");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"0", "1,", "2,1", "1,2", "5-5", "4-3", "1-2,3", "3-4,2", "x", "3--4", "01", "1 2"})
    void areReadInOneFormOnly(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PaperNumbers.parse(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2147483648", "1-9999999999"})
    void areBelowTwoToThePowerOf31(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaperNumbers.parse(text))
                .withMessage("paper numbers must be below 2^31, but were \"" + text + "\"");
    }

    @Test
    void ascendFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaperNumbers.of(1, 1))
                .withMessage("paper numbers must ascend from 1, but 1 comes after 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaperNumbers.of(0))
                .withMessage("paper numbers must ascend from 1, but 0 comes after 0");
    }
}
