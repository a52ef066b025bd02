package org.scrutineer.lot;

import java.util.Comparator;
import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.LotMethod;

/**
 * Lots drawn as RCTab draws them, by the generator of the Java platform, over candidates sorted by name.
 *
 * <p>Its tie-break "random" takes the place that is the next fraction times the number of the tied; its "generate
 * permutation" shuffles all names once: the earliest is the strongest.
 *
 * <p>Names are compared by UTF-16 code units; candidates of one name stand in ballot-paper order (inferred).
 *
 * @param number the seed, nearer to zero than 2<sup>47</sup> or at it
 */
public record RctabLot(long number) implements DrawnOrder, DrawsByTie {

    private static final long LIMIT = 1L << 47;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the seed is more than 2<sup>47</sup> from zero
     */
    public RctabLot {
        if (number < -LIMIT || number > LIMIT) {
            throw new IllegalArgumentException(
                    "a seed must be from " + -LIMIT + " to " + LIMIT + ", but was " + number);
        }
    }

    @Override
    public LotMethod method() {
        return LotMethod.RCTAB_PERMUTATION;
    }

    @Override
    public String seed() {
        return Long.toString(number);
    }

    @Override
    public String context() {
        return "";
    }

    @Override
    public List<Integer> order(List<Candidate> candidates) {
        JavaRandom random = new JavaRandom(number);
        List<Candidate> byName = arranged(candidates);
        List<Integer> draws =
                Shuffle.sizes(byName.size()).stream().map(random::below).toList();
        return Shuffle.of(byName, draws);
    }

    @Override
    public LotMethod methodByTie() {
        return LotMethod.RCTAB_BY_TIE;
    }

    @Override
    public List<Candidate> arranged(List<Candidate> tied) {
        return tied.stream().sorted(Comparator.comparing(Candidate::name)).toList();
    }

    @Override
    public Draw draw(int first, int size) {
        Draws.requireSome(size);
        JavaRandom random = new JavaRandom(number);
        for (int passedOver = 0; passedOver < first; passedOver++) {
            random.fractionTimes(1);
        }
        return new Draw(random.fractionTimes(size), first);
    }
}
