package org.scrutineer.rules.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.audit.reading.EveryNthReading;

/** The order in which papers are looked at, worked by hand, by the part and by its reading in the check. */
class EveryNthTest {

    private static final String TABLE = """
        papers, surplus, order
        # 13 / 5 = 2.6: three; 3 6 9 12, 4 7 10 13, 5 8 11, then 1 2
        13, 5, 3 6 9 12 4 7 10 13 5 8 11 1 2
        # 5 / 2 = 2.5: three, up from the half
        5, 2, 3 4 5 1 2
        # 9 / 4 = 2.25: two
        9, 4, 2 4 6 8 3 5 7 9 1
        # a surplus of one: the last, then from the first on
        5, 1, 5 1 2 3 4
        # 4 / 3 = 1.33: every paper
        4, 3, 1 2 3 4
        # all
        3, 3, 1 2 3
        1, 1, 1
        """;

    @ParameterizedTest(name = "{1} of {0} papers")
    @CsvSource(textBlock = TABLE, useHeadersInDisplayName = true)
    void thePartLooksAtThemInThisOrder(int papers, int surplus, String order) {
        assertThat(Arrays.stream(EveryNth.visited(papers, surplus)).map(place -> place + 1))
                .containsExactly(numbers(order));
    }

    @ParameterizedTest(name = "{1} of {0} papers")
    @CsvSource(textBlock = TABLE, useHeadersInDisplayName = true)
    void theReadingLooksAtThemInThisOrder(int papers, int surplus, String order) {
        List<Integer> lying = IntStream.rangeClosed(1, papers).boxed().toList();

        assertThat(EveryNthReading.lookedAt(lying, surplus)).containsExactly(numbers(order));
    }

    private static Integer[] numbers(String order) {
        return Arrays.stream(order.split(" ", -1)).map(Integer::valueOf).toArray(Integer[]::new);
    }
}
