package org.scrutineer.rules.surplus;

import org.scrutineer.rules.parcel.Deferral;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.quota.Quarter;

/** The words for surpluses that wait: when they may, and what is done unless they do. */
public final class Deferrals {

    private Deferrals() {}

    /**
     * Lets surpluses wait if all together are less than the difference between the two lowest.
     *
     * @return the rule, still without its clause
     */
    public static Uncited<Deferral> lessThanTheGap() {
        return clause -> new WithinTheGap(WithinTheGap.Margin.LESS_THAN, clause);
    }

    /**
     * Lets surpluses wait if all together are no more than the difference between the two lowest.
     *
     * @return the rule, still without its clause
     */
    public static Uncited<Deferral> noMoreThanTheGap() {
        return clause -> new WithinTheGap(WithinTheGap.Margin.AT_MOST, clause);
    }

    /**
     * Transfers a surplus unless all surpluses may wait.
     *
     * @param deferral when they may
     * @param surplus the transfer
     * @return the step
     */
    public static Step unlessTheyMayWait(Deferral deferral, LargestSurplus surplus) {
        return new UnlessItMayWait(surplus, deferral);
    }

    /**
     * Transfers surpluses only once all places are filled, for the sake of those short of a quarter of the quota.
     *
     * @param surplus the transfer
     * @return the step, still without its clause
     */
    public static Uncited<Step> onceThePlacesAreFilled(LargestSurplus surplus) {
        return clause -> new SurplusForTheQuarter(surplus, clause);
    }

    /**
     * Transfers a surplus unless all surpluses together may wait: they can elect nobody, change nothing about who is
     * the lowest, and bring the lowest not above a quarter of the quota.
     *
     * @param quarter whom the quarter concerns
     * @param surplus the transfer
     * @return the step, still without its clause
     */
    public static Uncited<Step> unlessAllMayWait(Quarter quarter, LargestSurplus surplus) {
        return clause -> new UnlessItMayWait(
                surplus, new NeverIfTheLowestCouldPassTheQuarter(new BelowBothGaps(clause), quarter));
    }

    /**
     * Transfers a surplus unless all surpluses together may wait: they can elect nobody, and change nothing about who
     * is the lowest.
     *
     * @param surplus the transfer
     * @return the step, still without its clause
     */
    public static Uncited<Step> unlessAllMayWait(LargestSurplus surplus) {
        return clause -> new UnlessItMayWait(surplus, new BelowBothGaps(clause));
    }

    /**
     * Transfers a surplus unless all surpluses together may wait: they can elect nobody, and are less than the
     * difference between the two lowest, whether these have votes or not.
     *
     * @param surplus the transfer
     * @return the step, still without its clause
     */
    public static Uncited<Step> unlessAllTogetherMayWait(LargestSurplus surplus) {
        return clause -> new UnlessItMayWait(surplus, new BelowBothGapsOfAll(clause));
    }
}
