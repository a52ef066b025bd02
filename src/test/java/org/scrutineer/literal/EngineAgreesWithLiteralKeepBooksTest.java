package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.books.MeekPrf;
import org.scrutineer.rules.RuleBook;

/** The engine and the literal books of keep values, written apart, make the same table of every generated election. */
class EngineAgreesWithLiteralKeepBooksTest {

    private static final int SEEDS_IN_A_BLOCK = 200;
    private static final int BLOCKS = 5;

    static Stream<Arguments> booksAndBlocks() {
        return Stream.of(Arguments.of(MeekPrf.ruleBook(), new LiteralMeekPrf()))
                .flatMap(books -> LongStream.range(0, BLOCKS)
                        .mapToObj(block -> Arguments.of(
                                ((RuleBook) books.get()[0]).id(),
                                block * SEEDS_IN_A_BLOCK,
                                books.get()[0],
                                books.get()[1])));
    }

    private static String describe(long seed, LiteralElection election, List<Integer> lots) {
        return "seed " + seed + ", lots " + lots + "\n" + election.toBlt();
    }

    @ParameterizedTest(name = "{0}: 200 elections from seed {1}")
    @MethodSource("booksAndBlocks")
    void everyStageIsTheSameWithLots(String id, long firstSeed, RuleBook book, LiteralKeepBook literal) {
        assertThat(LongStream.range(firstSeed, firstSeed + SEEDS_IN_A_BLOCK)).allSatisfy(seed -> {
            LiteralElection election = RandomRankings.strict(seed);
            List<Integer> lots = RandomElections.lots(seed, election.candidates());

            assertThat(EngineKeepTable.byEngine(book, EqualElection.of(election), lots))
                    .as(describe(seed, election, lots))
                    .isEqualTo(EngineKeepTable.literally(() -> literal.count(election, lots)));
        });
    }

    @ParameterizedTest(name = "{0}: 200 elections from seed {1}")
    @MethodSource("booksAndBlocks")
    void theSameLotsAreNeeded(String id, long firstSeed, RuleBook book, LiteralKeepBook literal) {
        assertThat(LongStream.range(firstSeed, firstSeed + SEEDS_IN_A_BLOCK)).allSatisfy(seed -> {
            LiteralElection election = RandomRankings.strict(seed);

            assertThat(EngineKeepTable.byEngine(book, EqualElection.of(election), List.of()))
                    .as(describe(seed, election, List.of()))
                    .isEqualTo(EngineKeepTable.literally(() -> literal.count(election, List.of())));
        });
    }
}
