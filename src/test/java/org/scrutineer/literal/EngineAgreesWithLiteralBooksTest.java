package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.books.AlternativeVote;
import org.scrutineer.books.ChurchOfEngland;
import org.scrutineer.books.Ers76;
import org.scrutineer.books.Ers97;
import org.scrutineer.books.IrelandSeanad;
import org.scrutineer.books.NorthernIreland;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.books.WigmPrf;
import org.scrutineer.rules.RuleBook;

/** The engine and the literal books, written apart, make the same table of every generated election. */
class EngineAgreesWithLiteralBooksTest {

    private static final int SEEDS_IN_A_BLOCK = 500;
    private static final int BLOCKS = 6;

    static Stream<Arguments> booksAndBlocks() {
        return Stream.of(
                        Arguments.of(Ers97.ruleBook(), new LiteralErs97()),
                        Arguments.of(Ers76.ruleBook(), LiteralEdition.SECOND),
                        Arguments.of(ChurchOfEngland.ruleBook(), LiteralEdition.SECOND_IN_HUNDREDTHS),
                        Arguments.of(AlternativeVote.ruleBook(), new LiteralAlternativeVote()),
                        Arguments.of(ScottishLocal.ruleBook(), LiteralScottish.LAST_TRANSFER_MADE),
                        Arguments.of(ScottishLocal.asMadeIn2011(), LiteralScottish.LAST_TRANSFER_OMITTED),
                        Arguments.of(NorthernIreland.ruleBook(), new LiteralNorthernIreland()),
                        Arguments.of(IrelandSeanad.ruleBook(), new LiteralSeanad()),
                        Arguments.of(WigmPrf.ruleBook(), LiteralWigm.PLAIN),
                        Arguments.of(WigmPrf.inBatches(), LiteralWigm.BATCH))
                .flatMap(books -> LongStream.range(0, BLOCKS)
                        .mapToObj(block -> Arguments.of(
                                ((RuleBook) books.get()[0]).id(),
                                block * SEEDS_IN_A_BLOCK,
                                books.get()[0],
                                books.get()[1])));
    }

    @ParameterizedTest(name = "{0}: 500 elections from seed {1}")
    @MethodSource("booksAndBlocks")
    void everyStageIsTheSameWithLots(String id, long firstSeed, RuleBook book, LiteralBook literal) {
        assertThat(LongStream.range(firstSeed, firstSeed + SEEDS_IN_A_BLOCK)).allSatisfy(seed -> {
            LiteralElection election = literal.fitting(RandomElections.of(seed));
            List<Integer> lots = RandomElections.lots(seed, election.candidates());

            assertThat(EngineTable.byEngine(book, election, lots))
                    .as(RandomElections.describe(seed))
                    .isEqualTo(EngineTable.literally(literal, election, lots));
        });
    }

    @ParameterizedTest(name = "{0}: 500 elections from seed {1}")
    @MethodSource("booksAndBlocks")
    void theSameLotsAreNeeded(String id, long firstSeed, RuleBook book, LiteralBook literal) {
        assertThat(LongStream.range(firstSeed, firstSeed + SEEDS_IN_A_BLOCK)).allSatisfy(seed -> {
            LiteralElection election = literal.fitting(RandomElections.of(seed));

            assertThat(EngineTable.byEngine(book, election, List.of()))
                    .as(RandomElections.describe(seed))
                    .isEqualTo(EngineTable.literally(literal, election, List.of()));
        });
    }
}
