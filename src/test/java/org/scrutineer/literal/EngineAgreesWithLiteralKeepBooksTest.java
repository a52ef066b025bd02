package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.books.Meek1987;
import org.scrutineer.books.Meek2006;
import org.scrutineer.books.MeekExact;
import org.scrutineer.books.MeekNz;
import org.scrutineer.books.MeekPrf;
import org.scrutineer.books.Warren;
import org.scrutineer.literal.EngineKeepTable.Counted;
import org.scrutineer.rules.RuleBook;

/**
 * The engine and the literal books of keep values, written apart, make the same table of every generated election.
 *
 * <p>Elections whose keep values go round in a circle are left out: the engine counts their papers up to its bound.
 */
class EngineAgreesWithLiteralKeepBooksTest {

    private static final int SEEDS_IN_A_BLOCK = 250;
    private static final int BLOCKS = 8;

    static Stream<Arguments> booksAndBlocks() {
        return Stream.of(
                        Arguments.of(MeekPrf.ruleBook(), new LiteralMeekPrf()),
                        Arguments.of(Meek1987.ruleBook(), new LiteralMeek1987()),
                        Arguments.of(Meek2006.ruleBook(), LiteralHill.MEEK_2006),
                        Arguments.of(MeekNz.ruleBook(), new LiteralNewZealandLaw()),
                        Arguments.of(MeekNz.asCalculated(), LiteralHill.NEW_ZEALAND),
                        Arguments.of(Warren.ruleBook(), new LiteralWarren()))
                .flatMap(EngineAgreesWithLiteralKeepBooksTest::inBlocks);
    }

    static Stream<Arguments> booksWithLotsAndBlocks() {
        return Stream.of(
                        Arguments.of(MeekPrf.ruleBook(), new LiteralMeekPrf()),
                        Arguments.of(Warren.ruleBook(), new LiteralWarren()))
                .flatMap(EngineAgreesWithLiteralKeepBooksTest::inBlocks);
    }

    private static Stream<Arguments> inBlocks(Arguments books) {
        return LongStream.range(0, BLOCKS)
                .mapToObj(block -> Arguments.of(
                        ((RuleBook) books.get()[0]).id(), block * SEEDS_IN_A_BLOCK, books.get()[0], books.get()[1]));
    }

    @ParameterizedTest(name = "{0}: 250 elections from seed {1}")
    @MethodSource("booksAndBlocks")
    void everyStageIsTheSameWithLots(String id, long firstSeed, RuleBook book, LiteralKeepBook literal) {
        List<Counted> counts = EngineKeepTable.strict(literal, firstSeed, SEEDS_IN_A_BLOCK);

        assertThat(counts)
                .allSatisfy(count -> assertThat(EngineKeepTable.byEngine(book, count))
                        .as(count.describe())
                        .isEqualTo(count.lines()));
    }

    @ParameterizedTest(name = "{0}: 250 elections from seed {1}")
    @MethodSource("booksWithLotsAndBlocks")
    void theSameLotsAreNeeded(String id, long firstSeed, RuleBook book, LiteralKeepBook literal) {
        List<Counted> counts = EngineKeepTable.strictWithoutLots(literal, 10_000 + firstSeed, SEEDS_IN_A_BLOCK);

        assertThat(counts)
                .allSatisfy(count -> assertThat(EngineKeepTable.byEngine(book, count))
                        .as(count.describe())
                        .isEqualTo(count.lines()));
    }

    @ParameterizedTest(name = "500 elections from seed {0}")
    @ValueSource(longs = {0, 500, 1_000, 1_500, 2_000, 2_500, 3_000, 3_500})
    void everyStageOfASmallElectionIsTheSameInExactNumbers(long firstSeed) {
        List<Counted> counts = EngineKeepTable.small(LiteralMeekExact::count, firstSeed, 500);

        assertThat(counts)
                .allSatisfy(count -> assertThat(EngineKeepTable.byEngine(MeekExact.ruleBook(), count))
                        .as(count.describe())
                        .isEqualTo(count.lines()));
    }

    @Test
    void everyStageIsTheSameInExactNumbersWithEqualPreferences() {
        List<Counted> counts = EngineKeepTable.equal(LiteralMeekExact::count, 0, 60);

        assertThat(counts)
                .allSatisfy(count -> assertThat(EngineKeepTable.byEngine(MeekExact.ruleBook(), count))
                        .as(count.describe())
                        .isEqualTo(count.lines()));
    }
}
