package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.AlternativeVote;
import org.scrutineer.books.ChurchOfEngland;
import org.scrutineer.books.Ers76;
import org.scrutineer.books.Ers97;
import org.scrutineer.books.IrelandSeanad;
import org.scrutineer.books.MeekPrf;
import org.scrutineer.books.NorthernIreland;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.TooManyElectedException;

/**
 * The engine and literal books that write out every set of winners make the same tables of generated elections with
 * constraints.
 */
class EngineAgreesWithLiteralBooksUnderConstraintsTest {

    private static final int SEEDS_IN_A_BLOCK = 500;
    private static final int BLOCKS = 3;

    static Stream<Arguments> booksAndBlocks() {
        return Stream.of(
                        Arguments.of(Ers97.ruleBook(), new LiteralErs97()),
                        Arguments.of(Ers76.ruleBook(), LiteralEdition.SECOND),
                        Arguments.of(ChurchOfEngland.ruleBook(), LiteralEdition.SECOND_IN_HUNDREDTHS),
                        Arguments.of(AlternativeVote.ruleBook(), new LiteralAlternativeVote()),
                        Arguments.of(NorthernIreland.ruleBook(), new LiteralNorthernIreland()),
                        Arguments.of(IrelandSeanad.ruleBook(), new LiteralSeanad()),
                        Arguments.of(ScottishLocal.ruleBook(), LiteralScottish.LAST_TRANSFER_MADE),
                        Arguments.of(ScottishLocal.asMadeIn2011(), LiteralScottish.LAST_TRANSFER_OMITTED))
                .flatMap(books -> LongStream.range(0, BLOCKS)
                        .mapToObj(block -> Arguments.of(
                                ((RuleBook) books.get()[0]).id(),
                                block * SEEDS_IN_A_BLOCK,
                                books.get()[0],
                                books.get()[1])));
    }

    /**
     * A generated election with constraints.
     *
     * @param seed the seed
     * @param election the election
     * @param lots the order of lots
     */
    private record Bound(long seed, LiteralElection election, List<Integer> lots) {

        static Bound of(long seed, LiteralElection election) {
            return new Bound(
                    seed, RandomConstraints.bind(seed, election), RandomElections.lots(seed, election.candidates()));
        }

        /** Whether some result meets the constraints: papers name as many standing candidates as there are seats. */
        boolean canBeMet() {
            List<Integer> standing = IntStream.rangeClosed(1, election.candidates())
                    .boxed()
                    .filter(number -> !election.withdrawn().contains(number))
                    .toList();
            return new LiteralWinners(election).canBeMet(List.of(), standing);
        }

        @Override
        public String toString() {
            return "seed " + seed + ", lots " + lots + "\n" + election.toBlt() + election.groups();
        }
    }

    private static Stream<Bound> elections(long firstSeed, UnaryOperator<LiteralElection> fitting) {
        return LongStream.range(firstSeed, firstSeed + SEEDS_IN_A_BLOCK)
                .mapToObj(seed -> Bound.of(seed, fitting.apply(RandomElections.of(seed))))
                .filter(Bound::canBeMet);
    }

    @ParameterizedTest(name = "{0}: 500 elections from seed {1}")
    @MethodSource("booksAndBlocks")
    void everyStageIsTheSameInParcels(String id, long firstSeed, RuleBook book, LiteralBook literal) {
        assertThat(elections(firstSeed, literal::fitting)).allSatisfy(bound -> {
            assertThat(EngineTable.byEngine(book, bound.election(), bound.lots()))
                    .isEqualTo(EngineTable.literally(literal, bound.election(), bound.lots()));
            assertThat(EngineTable.byEngine(book, bound.election(), List.of()))
                    .as("without lots")
                    .isEqualTo(EngineTable.literally(literal, bound.election(), List.of()));
        });
    }

    @ParameterizedTest(name = "500 elections from seed {0}")
    @ValueSource(longs = {0, 500, 1_000, 1_500})
    void everyStageIsTheSameByKeepValues(long firstSeed) {
        assertThat(elections(firstSeed, UnaryOperator.identity())).allSatisfy(bound -> {
            Election election = EngineTable.asElection(bound.election());

            assertThat(EngineKeepTable.lines(MeekPrf.ruleBook(), election, bound.lots()))
                    .isEqualTo(EngineKeepTable.literally(new LiteralMeekPrf(), bound.election(), bound.lots()));
        });
    }

    static Stream<RuleBook> books() {
        return Stream.of(
                        "ers97",
                        "scottish-local",
                        "scottish-local-2011",
                        "northern-ireland",
                        "ireland-seanad",
                        "wigm-prf",
                        "wigm-prf-batch",
                        "meek-prf",
                        "meek-1987",
                        "meek-2006",
                        "meek-nz",
                        "meek-nz-calculator",
                        "warren")
                .map(RuleBooks::byId);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void groupsWithoutBoundsChangeNothing(RuleBook book) {
        assertThat(LongStream.range(0, 60)).allSatisfy(seed -> {
            LiteralElection generated = RandomElections.of(seed);
            Election election = EngineTable.asElection(generated);
            Election free = election.withCategories(RandomConstraints.free(seed, generated));

            assertThat(stages(free, book, seed))
                    .as(RandomElections.describe(seed))
                    .isEqualTo(stages(election, book, seed));
        });
    }

    private static Object stages(Election election, RuleBook book, long seed) {
        try {
            CountRecord count = Stv.count(
                    election,
                    book,
                    Lots.order(RandomElections.lots(seed, election.candidates().size())));
            return List.of(count.stages(), count.elected(), count.input(), count.rule());
        } catch (TooManyElectedException refused) {
            return refused.stage();
        }
    }
}
