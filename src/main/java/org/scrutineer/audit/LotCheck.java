package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.LotMethod;
import org.scrutineer.record.Randomness;

/**
 * Works an order of lots out again from the seed that the record states; draws for single ties are {@link LotDraw}s.
 */
final class LotCheck {

    private static final long MOST = 1L << 47;

    private LotCheck() {}

    /** Compares what is said of the lots with their seed. */
    static void run(Randomness randomness, List<Candidate> candidates, Findings findings) {
        LotMethod method = randomness.method();
        if (!method.hasSeed()) {
            return;
        }
        if (randomness.seed().isEmpty()) {
            findings.report(Invariant.T2, "seed of the lots", "a published seed", "none");
        }
        if (method != LotMethod.STV_LOT) {
            findings.same(Invariant.T2, "context of the lots", "", randomness.context());
        }
        boolean byNumber = method == LotMethod.RCTAB_PERMUTATION || method == LotMethod.RCTAB_BY_TIE;
        if (byNumber && !isNumber(randomness.seed())) {
            findings.report(Invariant.T2, "seed of the lots", "a whole number", randomness.seed());
            return;
        }
        if (method.isByTie()) {
            return;
        }
        List<Integer> recorded =
                randomness.lotOrder().stream().map(Candidate::number).toList();
        findings.same(Invariant.T2, "order of lots", order(randomness, candidates), recorded);
    }

    /** Whether a seed is a number as RCTab takes it, written without needless signs. */
    static boolean isNumber(String seed) {
        return seed.matches("0|-?[1-9][0-9]{0,14}") && Math.abs(Long.parseLong(seed)) <= MOST;
    }

    /** The order that a seed gives. */
    static List<Integer> order(Randomness randomness, List<Candidate> candidates) {
        String seed = randomness.seed();
        if (randomness.method() == LotMethod.RCTAB_PERMUTATION) {
            List<Candidate> byName = new ArrayList<>(candidates);
            byName.sort(Comparator.comparing(Candidate::name).thenComparing(Candidate::number));
            return shuffled(byName, new PlatformNumbers(Long.parseLong(seed))::below);
        }
        return shuffled(
                candidates,
                (randomness.method() == LotMethod.STV_LOT
                                ? HashedDraws.stvLot(seed, randomness.context())
                                : HashedDraws.counter(seed, 0))::below);
    }

    /** The candidates when the last place, the one before it, and so on, has changed over with one drawn up to it. */
    private static List<Integer> shuffled(List<Candidate> candidates, IntUnaryOperator below) {
        List<Integer> order =
                new ArrayList<>(candidates.stream().map(Candidate::number).toList());
        for (int last = order.size() - 1; last > 0; last--) {
            Collections.swap(order, last, below.applyAsInt(last + 1));
        }
        return order;
    }
}
