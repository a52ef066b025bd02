package org.scrutineer.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The expected numbers were worked out by another program from the text of the guide. */
class StvNumbersTest {

    private final StvNumbers numbers = new StvNumbers(new StvLot("frozen", "ward 7"));

    @Test
    void readsFourNumbersOfEachBlock() {
        assertThat(LongStream.generate(numbers::next).limit(6).mapToObj(Long::toUnsignedString))
                .containsExactly(
                        "17135063797142042018",
                        "16543853462964813424",
                        "15858253375257626936",
                        "14610308877579842552",
                        "7540314165046502123",
                        "4301797919432588692");
    }

    @Test
    void drawsThePartThatTheNumberIsOfAll() {
        assertThat(IntStream.generate(() -> numbers.place(10)).limit(6)).containsExactly(9, 8, 8, 7, 4, 2);
    }

    @Test
    void drawsTheOnlyPlace() {
        assertThat(numbers.place(1)).isZero();
    }

    @Test
    void drawsAmongOneAtLeast() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> numbers.place(0))
                .withMessage("a draw must be among at least 1, but was among 0");
    }
}
