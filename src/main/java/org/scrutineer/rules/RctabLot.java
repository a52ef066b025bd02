package org.scrutineer.rules;

import java.util.ArrayList;
import java.util.Collections;
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
public record RctabLot(long number) implements DrawnOrder, Draws {

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
        List<Candidate> byName = new ArrayList<>(candidates);
        byName.sort(Comparator.comparing(Candidate::name));
        List<Integer> draws =
                Shuffle.sizes(byName.size()).stream().map(random::below).toList();
        return Shuffle.of(byName, draws);
    }

    /**
     * Returns what RCTab's tie-break "random" draws, each time among the names of the tied in order.
     *
     * @param sizes how many are tied each time
     * @return the place of the one drawn each time, counted from 0
     */
    @Override
    public List<Integer> draws(List<Integer> sizes) {
        if (!sizes.isEmpty() && Collections.min(sizes) < 1) {
            throw new IllegalArgumentException(
                    "a draw must be among at least 1, but was among " + Collections.min(sizes));
        }
        JavaRandom random = new JavaRandom(number);
        return sizes.stream().map(random::fractionTimes).toList();
    }
}
