package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.Cambridge;
import org.scrutineer.lot.Lots;
import org.scrutineer.rules.RuleBook;

/** Cambridge with cut-offs that leave small elections more than one exclusion: another one for each seed. */
@Tag("twin")
class EngineAgreesWithLiteralCambridgeTest {

    private static final int CUTOFFS = 6;

    @ParameterizedTest(name = "elections from seed {0}")
    @MethodSource("org.scrutineer.literal.Seeds#firstOfEachBlock")
    void everyStageIsTheSameWithSmallCutoffs(long firstSeed) {
        assertThat(Seeds.ofBlock(firstSeed)).allSatisfy(seed -> {
            LiteralElection election = MixedPapers.of(seed);
            int cutoff = (int) (seed % CUTOFFS);
            List<Integer> lots = RandomElections.lots(seed, election.candidates());

            assertThat(EngineTable.byEngine(book(cutoff), MixedPapers.inOrder(election), lots))
                    .as(() -> "seed " + seed + ", lots " + lots + ", cut-off " + cutoff + "\n" + election.toBlt())
                    .isEqualTo(EngineTable.literally(new LiteralCambridge(cutoff), election, lots));
        });
    }

    @ParameterizedTest(name = "elections from seed {0}")
    @MethodSource("org.scrutineer.literal.Seeds#firstOfEachBlock")
    void theCheckAgreesWithSmallCutoffs(long firstSeed) {
        assertThat(Seeds.ofBlock(firstSeed)).allSatisfy(seed -> {
            LiteralElection election = MixedPapers.of(seed);
            Election papers = MixedPapers.inOrder(election);
            RuleBook book = book((int) (seed % CUTOFFS));
            List<Integer> all = RandomElections.lots(seed, election.candidates());
            List<Integer> lots = all.isEmpty()
                    ? papers.candidates().stream().map(one -> one.number()).toList()
                    : all;

            assertThat(Audit.check(Stv.count(papers, book, Lots.order(lots)), papers, book.description())
                            .findings())
                    .as(() -> "seed " + seed + ", lots " + lots + "\n" + election.toBlt())
                    .isEmpty();
        });
    }

    private static RuleBook book(int cutoff) {
        return Cambridge.ruleBook(Map.of("batchCutoff", Integer.toString(cutoff)));
    }
}
