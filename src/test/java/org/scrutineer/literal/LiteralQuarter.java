package org.scrutineer.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;

/**
 * What the quarter of a quota decides, for those whom it concerns.
 *
 * <p>Source: Electoral Act 1992 (Ireland), sections 121(8), 122(2) and 124(3); for local elections Electoral
 * (Amendment) Act 2009, sections 16 to 18.
 *
 * @param quota the quota
 * @param concerns whether a candidate's quarter is asked about
 */
record LiteralQuarter(long quota, IntPredicate concerns) {

    /**
     * Returns the quarter of those who paid a deposit.
     *
     * @param quota the quota
     * @param depositPaid the candidates who paid
     * @return the quarter
     */
    static LiteralQuarter of(long quota, Set<Integer> depositPaid) {
        return new LiteralQuarter(quota, depositPaid::contains);
    }

    /**
     * Returns the quarter of all candidates.
     *
     * @param quota the quota
     * @return the quarter
     */
    static LiteralQuarter ofEverybody(long quota) {
        return new LiteralQuarter(quota, any -> true);
    }

    /**
     * Tells whether votes are more than the quarter, which is not rounded.
     *
     * @param votes the votes
     * @return whether four times the votes exceed the quota
     */
    boolean isExceededBy(long votes) {
        return 4 * votes > quota;
    }

    /**
     * Tells whether surpluses may wait as far as the lowest candidate's quarter goes: 121(8)(a) and (b).
     *
     * @param lowest the lowest candidate
     * @param votes the votes of that candidate
     * @param surpluses the surpluses not transferred
     * @return whether the candidate is not concerned, has passed the quarter, or cannot with the surpluses
     */
    boolean letsWait(int lowest, long votes, long surpluses) {
        return !concerns.test(lowest) || isExceededBy(votes) || !isExceededBy(votes + surpluses);
    }

    /**
     * Tells whether a candidate never passed the quarter and could with the surpluses: 124(3).
     *
     * @param candidate the candidate
     * @param surpluses the surpluses not transferred
     * @param stages the counts so far
     * @return whether a transfer is needed to see
     */
    boolean mayStillBePassedBy(int candidate, long surpluses, List<LiteralStage> stages) {
        long votes = stages.get(stages.size() - 1).votesOf(candidate).longValueExact();
        return concerns.test(candidate)
                && isExceededBy(votes + surpluses)
                && stages.stream()
                        .noneMatch(
                                stage -> isExceededBy(stage.votesOf(candidate).longValueExact()));
    }

    /**
     * Tells whether candidates may be excluded together as far as their quarters go: 122(2)(a) and (b).
     *
     * @param group those to be excluded, two or more, and the lowest of all
     * @param votes what each has
     * @param surpluses the surpluses not transferred
     * @param equality who goes first among equals
     * @return whether the second lowest is concerned and above, or it is clear that nobody concerned could get above
     */
    boolean letsGoTogether(
            List<Integer> group, ToLongFunction<Integer> votes, long surpluses, LiteralEquality equality) {
        boolean secondIsAbove = group.stream()
                .filter(candidate -> mayBeSecondLowest(candidate, group, votes, equality))
                .allMatch(second -> concerns.test(second) && isExceededBy(votes.applyAsLong(second)));
        return secondIsAbove
                || group.stream()
                        .filter(candidate -> concerns.test(candidate) && !isExceededBy(votes.applyAsLong(candidate)))
                        .noneMatch(
                                candidate -> isExceededBy(mostReached(candidate, group, votes, surpluses, equality)));
    }

    private static boolean mayBeSecondLowest(
            int candidate, List<Integer> group, ToLongFunction<Integer> votes, LiteralEquality equality) {
        long has = votes.applyAsLong(candidate);
        List<Integer> others =
                group.stream().filter(other -> other != candidate).toList();
        long mayBeLower = others.stream()
                .filter(other -> mayGoBefore(other, candidate, has, votes, equality))
                .count();
        long mustBeLower = others.stream()
                .filter(other -> !mayGoBefore(candidate, other, votes.applyAsLong(other), votes, equality))
                .count();
        return mayBeLower >= 1 && mustBeLower <= 1;
    }

    /** All surpluses, and the papers of each who goes before this candidate while they go one by one. */
    private static long mostReached(
            int candidate,
            List<Integer> group,
            ToLongFunction<Integer> votes,
            long surpluses,
            LiteralEquality equality) {
        long reached = votes.applyAsLong(candidate) + surpluses;
        List<Integer> gone = new ArrayList<>(List.of(candidate));
        while (true) {
            long now = reached;
            List<Integer> next = group.stream()
                    .filter(other -> !gone.contains(other) && mayGoBefore(other, candidate, now, votes, equality))
                    .toList();
            if (next.isEmpty()) {
                return reached;
            }
            gone.add(next.get(0));
            reached += votes.applyAsLong(next.get(0));
        }
    }

    /** Whether one would be excluded before another who would have so many votes. */
    private static boolean mayGoBefore(
            int one, int other, long has, ToLongFunction<Integer> votes, LiteralEquality equality) {
        long less = votes.applyAsLong(one);
        return less < has || (less == has && equality.mayGoBefore(one, other));
    }
}
