package org.scrutineer.rules.keepvalue;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.tie.TieRule;

/** The words for counts by keep values: how a paper divides, when keep values are settled, who is excluded then. */
public final class KeepValues {

    private KeepValues() {}

    /**
     * Rounds up what a candidate keeps of a paper, and passes the rest on.
     *
     * @param places the decimal places, at most 9
     * @return the division, still without its clause
     */
    public static Uncited<ValueDivision> keptRoundedUp(int places) {
        return clause -> new KeptRoundedUp(places, clause);
    }

    /**
     * Rounds up what a candidate keeps of a paper, and what is passed on as well.
     *
     * @param places the decimal places, at most 9
     * @return the division, still without its clause
     */
    public static Uncited<ValueDivision> keptAndRestRoundedUp(int places) {
        return clause -> new BothRoundedUp(places, clause);
    }

    /**
     * Lets an elected candidate keep a price of each paper and not a proportion.
     *
     * @param places the decimal places, at most 9
     * @return the division, still without its clause
     */
    public static Uncited<ValueDivision> priceOfThePaper(int places) {
        return clause -> new PriceOfThePaper(places, clause);
    }

    /**
     * Gives candidates at one rank what they would get on average over all orders of them, exactly.
     *
     * @return the division, still without its clause
     */
    public static Uncited<ValueDivision> averageOverOrders() {
        return AverageOverOrders::new;
    }

    /**
     * Adds up what the elected have beyond their quotas, what one lacks taken off.
     *
     * @return the total surplus
     */
    public static TotalSurplus netSurplus() {
        return TotalSurplus.NET;
    }

    /**
     * Adds up the surpluses of those who have one.
     *
     * @return the total surplus
     */
    public static TotalSurplus surplusOfThoseAbove() {
        return TotalSurplus.OF_THOSE_ABOVE;
    }

    /**
     * Calls keep values settled when the total surplus is below a limit.
     *
     * @param votes the limit, in votes
     * @return the test, still without its clause
     */
    public static Uncited<Settling> surplusBelow(String votes) {
        return clause -> new SurplusBelow(Votes.parse(votes), clause);
    }

    /**
     * Calls keep values settled when the total surplus no longer falls.
     *
     * @return the test, still without its clause
     */
    public static Uncited<Settling> surplusNotFalling() {
        return SurplusNotFalling::new;
    }

    /**
     * Calls keep values settled when the next ones would be the same.
     *
     * @return the test, still without its clause
     */
    public static Uncited<Settling> keepValuesStand() {
        return KeepValuesStand::new;
    }

    /**
     * Calls keep values settled when one would rise or none would fall.
     *
     * @return the test, still without its clause
     */
    public static Uncited<Settling> keepValuesNotFalling() {
        return KeepValuesNotFalling::new;
    }

    /**
     * Calls keep values settled when the votes of each elected candidate are near enough to the quota.
     *
     * @param tolerance by what part of the votes they may differ
     * @return the test, still without its clause
     */
    public static Uncited<Settling> ratiosWithin(String tolerance) {
        return clause -> new RatiosWithin(TransferValue.parse(tolerance), clause);
    }

    /**
     * Calls keep values settled when neither they nor any votes would change.
     *
     * @return the test, still without its clause
     */
    public static Uncited<Settling> nothingMoves() {
        return NothingMoves::new;
    }

    /**
     * Asks for an exclusion only when keep values are settled.
     *
     * @param first a way of being settled
     * @param more further ways, of which one is enough
     * @return the sentence, to be ended by the exclusion
     */
    public static Settled whenSettled(Settling first, Settling... more) {
        List<Settling> ways = new ArrayList<>(List.of(first));
        ways.addAll(List.of(more));
        return exclusion -> new WhenSettled(ways, exclusion);
    }

    /** The settling of keep values, without the exclusion that waits for it. */
    @FunctionalInterface
    public interface Settled {

        /**
         * Ends the sentence.
         *
         * @param exclusion the exclusion
         * @return the step
         */
        KeepValueStep then(KeepValueStep exclusion);
    }

    /**
     * Asks for an exclusion only once the papers have been counted a second time.
     *
     * @param exclusion the exclusion
     * @return the step, still without the clause that puts it off
     */
    public static Uncited<KeepValueStep> fromTheSecondCount(KeepValueStep exclusion) {
        return clause -> new FromTheSecondCount(exclusion, clause);
    }

    /**
     * Excludes the candidate with the fewest votes.
     *
     * @return the sentence, to go on with equals
     */
    public static Equals excludeFewest() {
        return ties -> clause -> new ExcludeFewest(ties, clause);
    }

    /**
     * Excludes one of those who have no more than the fewest votes and the total surplus together.
     *
     * @return the sentence, to go on with equals
     */
    public static Equals excludeFewestWithinTheSurplus() {
        return ties -> clause -> new ExcludeFewestWithinSurplus(ties, clause);
    }

    /**
     * Excludes all candidates without votes together.
     *
     * @return the sentence, to go on with equals
     */
    public static Equals excludeThoseWithoutVotes() {
        return ties -> clause -> new ExcludeThoseWithoutVotes(ties, clause);
    }

    /**
     * Excludes the lowest as soon as nobody could be lower whatever becomes of the total surplus.
     *
     * @return the step, still without its clause
     */
    public static Uncited<KeepValueStep> excludeTheSureLoser() {
        return ExcludeSureLoser::new;
    }

    /** An exclusion that lacks the order of equals. */
    @FunctionalInterface
    public interface Equals {

        /**
         * Goes on with equals.
         *
         * @param ties which of equals is excluded
         * @return the step, still without its clause
         */
        Uncited<KeepValueStep> equalsBy(TieRule ties);
    }

    /**
     * Multiplies the keep value by the quota, rounds, divides by the votes and rounds again.
     *
     * @param rounding both roundings
     * @return the revision, still without its clause
     */
    public static Uncited<Revision> keepValueTimesQuotaByVotesInSteps(Rounding rounding) {
        return clause -> new RevisionInTwoRoundings(rounding, clause);
    }

    /**
     * Multiplies the keep value by the quota and divides by the votes, in one rounding.
     *
     * @param rounding the rounding
     * @return the revision, still without its clause
     */
    public static Uncited<Revision> keepValueTimesQuotaByVotes(Rounding rounding) {
        return clause -> new RevisionInOneRounding(rounding, clause);
    }

    /**
     * Works only the keep values of those out anew who have more than the quota.
     *
     * @param revision how
     * @return the revision, still without the clause of this limit
     */
    public static Uncited<Revision> onlyAboveTheQuota(Revision revision) {
        return clause -> new RevisionAboveTheQuota(revision, clause);
    }

    /**
     * Counts the papers anew after each election, each exclusion and each revision.
     *
     * @return the sequence
     */
    public static Sequence oneDecisionACount() {
        return Sequence.ONE_DECISION_A_COUNT;
    }

    /**
     * Elects, excludes and revises on the same figures before the papers are counted anew.
     *
     * @return the sequence
     */
    public static Sequence allOnTheSameFigures() {
        return Sequence.ALL_ON_THE_SAME_FIGURES;
    }
}
