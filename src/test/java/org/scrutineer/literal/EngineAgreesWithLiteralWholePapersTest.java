package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.IrelandDail;
import org.scrutineer.books.IrelandEuropean;
import org.scrutineer.books.IrelandLocal;
import org.scrutineer.books.IrelandPresident;
import org.scrutineer.books.Malta;
import org.scrutineer.rules.RuleBook;

/** The engine and the literal books of whole papers make the same table of every generated election. */
class EngineAgreesWithLiteralWholePapersTest {

    private static final int SEEDS_IN_A_BLOCK = 500;
    private static final int BLOCKS = 4;

    static Stream<Arguments> booksAndBlocks() {
        return Stream.of(
                        Arguments.of(IrelandDail.ruleBook(), LiteralWholePapers.DAIL),
                        Arguments.of(IrelandEuropean.ruleBook(), LiteralWholePapers.DAIL),
                        Arguments.of(IrelandLocal.ruleBook(), LiteralWholePapers.LOCAL),
                        Arguments.of(Malta.ruleBook(), LiteralWholePapers.MALTA))
                .flatMap(books -> LongStream.range(0, BLOCKS)
                        .mapToObj(block -> Arguments.of(
                                ((RuleBook) books.get()[0]).id(),
                                block * SEEDS_IN_A_BLOCK,
                                books.get()[0],
                                books.get()[1])));
    }

    @ParameterizedTest(name = "{0}: 500 elections from seed {1}")
    @MethodSource("booksAndBlocks")
    void everyStageIsTheSame(String id, long firstSeed, RuleBook book, LiteralBook literal) {
        assertThat(LongStream.range(firstSeed, firstSeed + SEEDS_IN_A_BLOCK)).allSatisfy(seed -> {
            LiteralElection election = MixedPapers.of(seed);
            Election inOrder = MixedPapers.inOrder(election);
            List<Integer> lots = RandomElections.lots(seed, election.candidates());

            assertThat(EngineTable.byEngine(book, inOrder, lots))
                    .as(() -> "seed " + seed + ", lots " + lots + "\n" + election.toBlt())
                    .isEqualTo(EngineTable.literally(literal, election, lots));
            assertThat(EngineTable.byEngine(book, inOrder, List.of()))
                    .as(() -> "seed " + seed + ", no lots\n" + election.toBlt())
                    .isEqualTo(EngineTable.literally(literal, election, List.of()));
        });
    }

    @ParameterizedTest(name = "500 elections of one place from seed {0}")
    @MethodSource("firstSeeds")
    void everyStageIsTheSameInTheElectionOfAPresident(long firstSeed) {
        assertThat(LongStream.range(firstSeed, firstSeed + SEEDS_IN_A_BLOCK)).allSatisfy(seed -> {
            LiteralElection mixed = MixedPapers.of(seed);
            LiteralElection election = new LiteralElection(1, mixed.candidates(), mixed.withdrawn(), mixed.papers());
            List<Integer> lots = RandomElections.lots(seed, election.candidates());

            assertThat(EngineTable.byEngine(IrelandPresident.ruleBook(), EngineTable.asElection(election), lots))
                    .as(() -> "seed " + seed + ", lots " + lots + "\n" + election.toBlt())
                    .isEqualTo(EngineTable.literally(LiteralWholePapers.PRESIDENT, election, lots));
        });
    }

    @ParameterizedTest(name = "500 local elections with deposits from seed {0}")
    @MethodSource("firstSeeds")
    void everyStageIsTheSameWhereSomePaidADeposit(long firstSeed) {
        assertThat(LongStream.range(firstSeed, firstSeed + SEEDS_IN_A_BLOCK)).allSatisfy(seed -> {
            LiteralElection election = MixedPapers.of(seed);
            Set<Integer> payers = payers(seed, election.candidates());
            List<Integer> lots = RandomElections.lots(seed, election.candidates());

            assertThat(EngineTable.byEngine(IrelandLocal.ruleBook(payers), MixedPapers.inOrder(election), lots))
                    .as(() -> "seed " + seed + ", lots " + lots + ", paid " + payers + "\n" + election.toBlt())
                    .isEqualTo(EngineTable.literally(LiteralWholePapers.local(payers), election, lots));
        });
    }

    /** Each candidate with the same chance, which is different from election to election. */
    private static Set<Integer> payers(long seed, int candidates) {
        Random random = new Random(seed * 15_485_863L + 11L);
        int ofFour = random.nextInt(4) + 1;
        return IntStream.rangeClosed(1, candidates)
                .filter(candidate -> random.nextInt(4) < ofFour)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static LongStream firstSeeds() {
        return LongStream.range(0, BLOCKS).map(block -> block * SEEDS_IN_A_BLOCK);
    }
}
