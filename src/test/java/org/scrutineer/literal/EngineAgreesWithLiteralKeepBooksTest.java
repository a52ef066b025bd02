package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.books.Meek2006;
import org.scrutineer.books.MeekNz;
import org.scrutineer.books.MeekPrf;
import org.scrutineer.books.Warren;
import org.scrutineer.rules.RuleBook;

/** The engine and the literal books of keep values, written apart, make the same table of every generated election. */
class EngineAgreesWithLiteralKeepBooksTest {

    private static final int SEEDS_IN_A_BLOCK = 500;
    private static final int BLOCKS = 6;

    static Stream<Arguments> booksAndBlocks() {
        return Stream.of(
                        Arguments.of(MeekPrf.ruleBook(), new LiteralMeekPrf()),
                        Arguments.of(Meek2006.ruleBook(), LiteralHill.MEEK_2006),
                        Arguments.of(MeekNz.ruleBook(), new LiteralNewZealandLaw()),
                        Arguments.of(MeekNz.asCalculated(), LiteralHill.NEW_ZEALAND),
                        Arguments.of(Warren.ruleBook(), new LiteralWarren()))
                .flatMap(books -> LongStream.range(0, BLOCKS)
                        .mapToObj(block -> Arguments.of(
                                ((RuleBook) books.get()[0]).id(),
                                block * SEEDS_IN_A_BLOCK,
                                books.get()[0],
                                books.get()[1])));
    }

    @ParameterizedTest(name = "{0}: 500 elections from seed {1}")
    @MethodSource("booksAndBlocks")
    void everyStageIsTheSameWithLots(String id, long firstSeed, RuleBook book, LiteralKeepBook literal) {
        assertThat(LongStream.range(firstSeed, firstSeed + SEEDS_IN_A_BLOCK)).allSatisfy(seed -> {
            LiteralElection election = RandomElections.of(seed);
            List<Integer> lots = RandomElections.lots(seed, election.candidates());

            assertThat(KeepEngineTable.byEngine(book, election, lots))
                    .as(RandomElections.describe(seed))
                    .isEqualTo(KeepEngineTable.literally(literal, election, lots));
        });
    }
}
