package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.books.IrelandLocal;

/** Local elections in Ireland where some paid a deposit: the rule book is another for each election. */
@Tag("twin")
class EngineAgreesWithLiteralWholePapersTest {

    @ParameterizedTest(name = "elections from seed {0}")
    @MethodSource("org.scrutineer.literal.Seeds#firstOfEachBlock")
    void everyStageIsTheSameWhereSomePaidADeposit(long firstSeed) {
        assertThat(Seeds.ofBlock(firstSeed)).allSatisfy(seed -> {
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
}
