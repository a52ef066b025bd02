package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.literal.EngineKeepTable.Counted;

/**
 * The engine and the literal books of keep values, written apart, make the same table of every generated election.
 *
 * <p>Elections whose keep values go round in a circle are left out: the engine counts their papers up to its bound.
 */
@Tag("twin")
class EngineAgreesWithLiteralKeepBooksTest {

    private static final int LEAST_COUNTED = 190;

    /** New Zealand and Hill's programs draw numbers of their own and need no lots. */
    static Stream<Arguments> booksThatNeedLots() {
        return BookTable.byKeepValues()
                .filter(line -> List.of("meek-prf", "warren")
                        .contains(((HeldBook) line.get()[0]).book().id()));
    }

    private static void assertSame(HeldBook held, List<Counted> counts, int least) {
        assertThat(counts)
                .hasSizeGreaterThanOrEqualTo(least)
                .allSatisfy(count -> assertThat(EngineKeepTable.byEngine(held.book(), count))
                        .as(count.describe())
                        .isEqualTo(count.lines()));
    }

    @ParameterizedTest(name = "{0}: elections from seed {2}")
    @MethodSource("org.scrutineer.literal.BookTable#byKeepValues")
    void everyStageIsTheSameWithLots(HeldBook held, Twin.ByKeepValues twin, long firstSeed) {
        List<Counted> counts = EngineKeepTable.strict(twin.literal(), firstSeed, Seeds.IN_A_BLOCK);

        assertSame(held, counts, LEAST_COUNTED);
    }

    @ParameterizedTest(name = "{0}: elections from seed {2}")
    @MethodSource("booksThatNeedLots")
    void theSameLotsAreNeeded(HeldBook held, Twin.ByKeepValues twin, long firstSeed) {
        List<Counted> counts = EngineKeepTable.strictWithoutLots(twin.literal(), 10_000 + firstSeed, Seeds.IN_A_BLOCK);

        assertSame(held, counts, LEAST_COUNTED);
    }

    @ParameterizedTest(name = "{0}: elections from seed {2}")
    @MethodSource("org.scrutineer.literal.BookTable#inExactKeepValues")
    void everyStageOfASmallElectionIsTheSameInExactNumbers(HeldBook held, Twin.InExactKeepValues twin, long firstSeed) {
        List<Counted> counts = EngineKeepTable.small(twin.literal(), firstSeed, Seeds.IN_A_BLOCK);

        assertSame(held, counts, LEAST_COUNTED);
    }

    @ParameterizedTest(name = "{0}: elections from seed {2}")
    @MethodSource("org.scrutineer.literal.BookTable#inExactKeepValues")
    void everyStageIsTheSameInExactNumbersWithEqualPreferences(
            HeldBook held, Twin.InExactKeepValues twin, long firstSeed) {
        List<Counted> counts = EngineKeepTable.equal(twin.literal(), firstSeed, 60);

        assertSame(held, counts, 20);
    }
}
