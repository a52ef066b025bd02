package org.scrutineer.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformNumbersTest {

    /** The fractions 0.7310, 0.2405, 0.6374 and 0.5504, each time three. */
    @Test
    void areThoseOfTheStatedFractions() {
        PlatformNumbers numbers = new PlatformNumbers(0);

        assertThat(IntStream.range(0, 4).map(i -> numbers.fractionTimes(3))).containsExactly(2, 0, 1, 1);
    }

    /** The platform's own generator is the reference that the specification names. */
    @ParameterizedTest
    @CsvSource({"0", "1", "-7", "140737488355328"})
    void areThoseOfThePlatform(long seed) {
        java.util.Random reference = new java.util.Random(seed);
        PlatformNumbers own = new PlatformNumbers(seed);

        assertThat(IntStream.range(1, 1000).map(i -> own.below(i * 2_000_000)))
                .containsExactlyElementsOf(IntStream.range(1, 1000)
                        .map(i -> reference.nextInt(i * 2_000_000))
                        .boxed()
                        .toList());
        assertThat(IntStream.range(1, 1000).map(own::fractionTimes))
                .containsExactlyElementsOf(IntStream.range(1, 1000)
                        .map(i -> (int) (reference.nextDouble() * i))
                        .boxed()
                        .toList());
        assertThat(IntStream.range(0, 20).map(i -> own.below(1 << i)))
                .containsExactlyElementsOf(IntStream.range(0, 20)
                        .map(i -> reference.nextInt(1 << i))
                        .boxed()
                        .toList());
    }
}
