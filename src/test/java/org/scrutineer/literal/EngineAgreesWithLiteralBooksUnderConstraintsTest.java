package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.Ers97;
import org.scrutineer.books.IrelandSeanad;
import org.scrutineer.books.MeekPrf;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.Lots;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.TooManyElectedException;

/**
 * The engine and literal books that write out every set of winners make the same tables of generated elections with
 * constraints.
 */
class EngineAgreesWithLiteralBooksUnderConstraintsTest {

    private static final int SEEDS_IN_A_BLOCK = 500;
    private static final int BLOCKS = 4;

    static Stream<Arguments> booksAndBlocks() {
        return Stream.of(
                        Arguments.of(Ers97.ruleBook(), new LiteralErs97()),
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

    /** The elections that some result can meet: papers name as many standing candidates as there are seats. */
    private static LongStream seeds(long first) {
        return LongStream.range(first, first + SEEDS_IN_A_BLOCK)
                .filter(seed -> new LiteralWinners(bound(seed)).canBeMet(List.of(), standing(seed)));
    }

    private static LiteralElection bound(long seed) {
        return RandomConstraints.bind(seed, RandomElections.of(seed));
    }

    private static List<Integer> standing(long seed) {
        LiteralElection election = RandomElections.of(seed);
        return LongStream.rangeClosed(1, election.candidates())
                .mapToObj(number -> (int) number)
                .filter(number -> !election.withdrawn().contains(number))
                .toList();
    }

    private static List<Integer> lots(long seed) {
        return RandomElections.lots(seed, RandomElections.of(seed).candidates());
    }

    private static String describe(long seed) {
        return RandomElections.describe(seed) + bound(seed).groups();
    }

    @ParameterizedTest(name = "{0}: 500 elections from seed {1}")
    @MethodSource("booksAndBlocks")
    void everyStageIsTheSameInParcels(String id, long firstSeed, RuleBook book, LiteralBook literal) {
        assertThat(seeds(firstSeed))
                .allSatisfy(seed -> assertThat(EngineTable.byEngine(book, bound(seed), lots(seed)))
                        .as(describe(seed))
                        .isEqualTo(EngineTable.literally(literal, bound(seed), lots(seed))));
    }

    @ParameterizedTest(name = "{0}: 500 elections from seed {1}")
    @MethodSource("booksAndBlocks")
    void theSameLotsAreNeeded(String id, long firstSeed, RuleBook book, LiteralBook literal) {
        assertThat(seeds(firstSeed))
                .allSatisfy(seed -> assertThat(EngineTable.byEngine(book, bound(seed), List.of()))
                        .as(describe(seed))
                        .isEqualTo(EngineTable.literally(literal, bound(seed), List.of())));
    }

    @ParameterizedTest(name = "500 elections from seed {0}")
    @ValueSource(longs = {0, 500, 1_000, 1_500})
    void everyStageIsTheSameByKeepValues(long firstSeed) {
        assertThat(seeds(firstSeed)).allSatisfy(seed -> {
            Election election = EngineTable.asElection(bound(seed));

            assertThat(EngineKeepTable.lines(MeekPrf.ruleBook(), election, lots(seed)))
                    .as(describe(seed))
                    .isEqualTo(EngineKeepTable.literally(new LiteralMeekPrf(), bound(seed), lots(seed)));
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
            CountRecord count = Stv.count(election, book, Lots.order(lots(seed)));
            return List.of(count.stages(), count.elected(), count.input(), count.rule());
        } catch (TooManyElectedException refused) {
            return refused.stage();
        }
    }
}
