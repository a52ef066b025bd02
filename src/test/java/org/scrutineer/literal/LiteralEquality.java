package org.scrutineer.literal;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * How equal candidates are told apart where whole papers are moved: by the first count at which they were unequal, then
 * by lot.
 *
 * <p>Source: Electoral Act 1992 (Ireland), sections 121(6)(d), 121(9) to (11) and 122(3).
 *
 * @param stages the counts so far; the list of the count itself, which grows
 * @param lots the lots
 */
record LiteralEquality(List<LiteralStage> stages, LiteralLots lots) {

    /**
     * Returns those of whom something is most.
     *
     * @param candidates the candidates, at least one
     * @param what what is looked at
     * @return those with the most of it, in the order given
     */
    static List<Integer> mostOf(List<Integer> candidates, ToLongFunction<Integer> what) {
        long most = candidates.stream().mapToLong(what).max().orElseThrow();
        return candidates.stream()
                .filter(candidate -> what.applyAsLong(candidate) == most)
                .toList();
    }

    /**
     * Returns the one who comes first among equal surpluses or equal fractions.
     *
     * @param equal the candidates, at least one
     * @return the one with more votes at the first count at which they were unequal, else by lot
     */
    int greatest(List<Integer> equal) {
        List<Integer> left = equal;
        for (LiteralStage stage : stages) {
            left = mostOf(left, candidate -> votesAt(stage, candidate));
        }
        return left.size() == 1 ? left.get(0) : lots.earliest(left, stages.size(), LiteralPurpose.SURPLUS);
    }

    /**
     * Returns the one who is excluded among equals.
     *
     * @param equal the candidates, at least one
     * @return the one with fewest votes at the first count at which they were unequal, else by lot
     */
    int lowest(List<Integer> equal) {
        List<Integer> left = equal;
        for (LiteralStage stage : stages) {
            left = mostOf(left, candidate -> -votesAt(stage, candidate));
        }
        return left.size() == 1 ? left.get(0) : lots.earliest(left, stages.size(), LiteralPurpose.EXCLUSION);
    }

    /**
     * Tells whether one would be excluded before another if they had the same votes now, or might be by lot.
     *
     * @param one a candidate
     * @param other another
     * @return whether the first had fewer at the first count at which they were unequal, or none was such
     */
    boolean mayGoBefore(int one, int other) {
        return stages.stream()
                .filter(stage -> votesAt(stage, one) != votesAt(stage, other))
                .findFirst()
                .map(stage -> votesAt(stage, one) < votesAt(stage, other))
                .orElse(true);
    }

    private static long votesAt(LiteralStage stage, int candidate) {
        return stage.votesOf(candidate).longValueExact();
    }
}
