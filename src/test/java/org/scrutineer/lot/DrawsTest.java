package org.scrutineer.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.ballot.Candidate;

/** The vectors of the audit format, version 1, sections 7.2 and 7.3, and of the catalogue of generators. */
class DrawsTest {

    private static List<Candidate> candidates(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> Candidate.of(i, "C" + i))
                .toList();
    }

    private static List<Candidate> named(String... names) {
        return IntStream.rangeClosed(1, names.length)
                .mapToObj(i -> Candidate.of(i, names[i - 1]))
                .toList();
    }

    private static List<Integer> numbers(String joined) {
        return Arrays.stream(joined.split(" ", -1)).map(Integer::valueOf).toList();
    }

    @Nested
    class ByStvLot {

        @ParameterizedTest(name = "seed \"{0}\", context \"{1}\"")
        @CsvSource({
            "12345678901234567890, contest-1, 81fa6b6c113a84443b95632bdc07c6f5c5c38e9290f45f9c23980faee3cd29fd",
            "12345678901234567890, contest-2, 7a8df597e6d0caf0b37374e20545e95302221d0f11149d7b1f0789efbf186def",
            "'', '', 994441eae61922740e374d0d7bf2ecccf27b6f03ea158b8df47b320fbee153fe"
        })
        void makesTheStatedKey(String seed, String context, String key) {
            assertThat(HexFormat.of().formatHex(new StvLot(seed, context).key()))
                    .isEqualTo(key);
        }

        @ParameterizedTest(name = "seed \"{0}\", context \"{1}\": {2}")
        @CsvSource({
            "12345678901234567890, contest-1, 3 1 2",
            "12345678901234567890, contest-1, 4 2 3 1 5",
            "12345678901234567890, contest-1, 1 10 9 4 7 3 8 6 2 5",
            "12345678901234567890, contest-2, 3 2 1",
            "12345678901234567890, contest-2, 3 1 5 2 4",
            "12345678901234567890, contest-2, 9 6 2 1 8 3 10 5 7 4",
            "'', '', 3 2 1",
            "'', '', 5 1 3 2 4",
            "'', '', 1 2 4 7 6 8 5 10 3 9"
        })
        void drawsTheStatedOrder(String seed, String context, String order) {
            List<Integer> expected = numbers(order);

            assertThat(new StvLot(seed, context).order(candidates(expected.size())))
                    .isEqualTo(expected);
        }

        @ParameterizedTest(name = "seed \"{0}\", context \"{1}\": {2}")
        @CsvSource({
            "12345678901234567890, contest-1, 0 1 3 5 6",
            "12345678901234567890, contest-2, 1 0 2 4 5",
            "'', '', 0 2 2 6 4"
        })
        void drawsTheStatedNumbers(String seed, String context, String draws) {
            assertThat(new StvLot(seed, context).draws(List.of(2, 3, 5, 10, 7))).isEqualTo(numbers(draws));
        }

        @Test
        void refusesASeedThatCannotBeWritten() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new StvLot("\ud800", ""))
                    .withMessage("the seed must not hold a lone surrogate");
        }

        @Test
        void refusesADrawAmongNone() {
            StvLot lot = new StvLot("1", "");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> lot.draws(List.of(3, 0)))
                    .withMessage("a draw must be among at least 1, but was among 0");
        }
    }

    @Nested
    class ByRivestAndOpenTally {

        @ParameterizedTest(name = "seed {0}, sizes {1}: {2}")
        @CsvSource({
            "12345678901234567890, 2 3 5 10 7, 0 1 0 8 5",
            "STV-tie-seed-2024, 2 3 5 10 7, 1 0 3 1 2",
            "foobar, 2 3 4 5 10 3 2 7, 0 0 1 2 4 2 1 2",
            "20211231, 2 3 4 5 10 3 2 7, 1 0 3 0 7 2 1 0"
        })
        void drawsTheStatedNumbers(String seed, String sizes, String draws) {
            assertThat(new RivestLot(seed).draws(numbers(sizes))).isEqualTo(numbers(draws));
        }

        @Test
        void beginsWithAnyNumber() {
            assertThat(new RivestLot("foobar").draw(3, 5)).isEqualTo(new Draws.Draw(2, 3));
        }

        /** By hand from the draws 0 of 3 and 0 of 2 that follow from d7ef…312c and the next hash. */
        @Test
        void swapsEachPlaceWithTheOneDrawn() {
            assertThat(new RivestLot("foobar").draws(List.of(3, 2))).containsExactly(0, 0);
            assertThat(new RivestLot("foobar").order(candidates(3))).containsExactly(2, 3, 1);
        }
    }

    @Nested
    class ByRctab {

        @ParameterizedTest(name = "seed {0}: {1}")
        @CsvSource({"0, 5 3 2 4 1", "1, 3 4 2 5 1"})
        void shufflesTheNames(long seed, String order) {
            assertThat(new RctabLot(seed).order(named("A", "B", "C", "D", "E"))).isEqualTo(numbers(order));
        }

        @Test
        void sortsTheNamesFirst() {
            assertThat(new RctabLot(0).order(named("C", "E", "A", "B", "D"))).containsExactly(2, 1, 4, 5, 3);
        }

        @Test
        void drawsTheStatedNumbers() {
            assertThat(new RctabLot(0).draws(List.of(3, 3, 3, 3))).containsExactly(2, 0, 1, 1);
        }

        @Test
        void beginsWithAnyNumber() {
            assertThat(new RctabLot(0).draw(2, 3)).isEqualTo(new Draws.Draw(1, 2));
        }

        @Test
        void refusesASeedOutOfRange() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new RctabLot(140737488355329L))
                    .withMessage("a seed must be from -140737488355328 to 140737488355328, but was 140737488355329");
        }
    }

    @Nested
    class ByAlgorithm123 {

        private final Algorithm123Lot lot = new Algorithm123Lot(4, 2, 13);

        @Test
        void goesThroughTheStatedNumbers() {
            Algorithm123Lot.State first = lot.start().next();

            assertThat(first).isEqualTo(new Algorithm123Lot.State(684, 23152, 6034));
            assertThat(first.next()).isEqualTo(new Algorithm123Lot.State(26157, 11927, 25121));
            assertThat(first.next().next()).isEqualTo(new Algorithm123Lot.State(23304, 20875, 25350));
        }

        /** The fractions 0.9855, 0.0861 and 0.2947 times 2, 3 and 4: only the second product is below 1. */
        @Test
        void theThirdTakesThePlaceOfTheFirst() {
            assertThat(lot.draws(List.of(4))).containsExactly(2);
        }

        /** The fractions 0.9855, then 0.0861 and 0.2947: times 2; times 2 and 3. */
        @Test
        void goesOnFromOneTieToTheNext() {
            assertThat(lot.draws(List.of(2, 3))).containsExactly(0, 2);
        }

        @Test
        void saysWhichNumberWasTheLast() {
            assertThat(lot.draw(1, 3)).isEqualTo(new Draws.Draw(2, 2));
        }

        @ParameterizedTest(name = "{0} papers: {1}")
        @CsvSource({"10322, 30322", "10323, 1", "71000, 34"})
        void keepsTheThirdNumberInItsRange(long papers, long z) {
            assertThat(new Algorithm123Lot(4, 2, papers).start().z()).isEqualTo(z);
        }
    }

    @Nested
    class LikeTheJavaPlatform {

        /** The platform's own generator is the reference that the specification names. */
        @ParameterizedTest
        @CsvSource({"0", "1", "-7", "123456789012"})
        void givesTheSameNumbers(long seed) {
            java.util.Random reference = new java.util.Random(seed);
            JavaRandom own = new JavaRandom(seed);

            assertThat(IntStream.range(0, 1000).map(i -> own.below(1_500_000_000)))
                    .containsExactlyElementsOf(IntStream.range(0, 1000)
                            .map(i -> reference.nextInt(1_500_000_000))
                            .boxed()
                            .toList());
            assertThat(IntStream.range(0, 1000).map(i -> own.fractionTimes(1 + i)))
                    .containsExactlyElementsOf(IntStream.range(0, 1000)
                            .map(i -> (int) (reference.nextDouble() * (1 + i)))
                            .boxed()
                            .toList());
        }
    }
}
