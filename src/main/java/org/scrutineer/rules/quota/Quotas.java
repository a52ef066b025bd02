package org.scrutineer.rules.quota;

import java.util.Set;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.part.Uncited;

/** The words for the votes needed, and for the part of them that keeps a deposit. */
public final class Quotas {

    private Quotas() {}

    /**
     * Divides the valid papers by one more than the places, takes the whole part and adds one.
     *
     * @return the quota, still without its clause
     */
    public static Uncited<QuotaRule> wholeDroop() {
        return droop(0);
    }

    /**
     * Divides the valid papers by one more than the places, cuts off and adds one unit of the last decimal place.
     *
     * @param places the decimal places, from 0 to 18
     * @return the quota, still without its clause
     */
    public static Uncited<QuotaRule> droop(int places) {
        return clause -> new DroopQuota(places, clause);
    }

    /**
     * Divides the valid papers by one more than the places, exactly.
     *
     * @return the quota, still without its clause
     */
    public static Uncited<QuotaRule> exactDroop() {
        return ExactDroopQuota::new;
    }

    /**
     * Divides the valid papers by the places and rounds up.
     *
     * @param places the decimal places
     * @return the quota, still without its clause
     */
    public static Uncited<QuotaRule> hare(int places) {
        return clause -> new HareQuota(places, clause);
    }

    /**
     * Divides the valid papers by the places, cuts off and adds one unit of the last decimal place.
     *
     * @param places the decimal places
     * @return the quota, still without its clause
     */
    public static Uncited<QuotaRule> harePlusUnit(int places) {
        return clause -> new HarePlusUnit(HarePlusUnit.Divided.VALID, places, clause);
    }

    /**
     * Divides the active votes by the places, cuts off and adds one unit of the last decimal place, each time.
     *
     * @param places the decimal places
     * @return the quota, still without its clause
     */
    public static Uncited<QuotaRule> harePlusUnitOfActiveVotes(int places) {
        return clause -> new HarePlusUnit(HarePlusUnit.Divided.ACTIVE, places, clause);
    }

    /**
     * Divides the valid papers by one more than the places and rounds up.
     *
     * @param places the decimal places
     * @return the quota, still without its clause
     */
    public static DroopRoundedUp droopRoundedUp(int places) {
        return new DroopRoundedUp(places);
    }

    /**
     * A quota of the valid papers, rounded up.
     *
     * @param places the decimal places
     */
    public record DroopRoundedUp(int places) implements Uncited<QuotaRule> {

        @Override
        public QuotaRule citing(Clause clause) {
            return new QuotaRoundedUp(places, clause);
        }

        /**
         * Works it out again as papers become non-transferable, until somebody is elected.
         *
         * @param reduction the clause that says so
         * @return the quota, still without its clause
         */
        public Uncited<QuotaRule> fallingUntilTheFirstElection(String reduction) {
            return clause -> new ReducingQuota(places, clause, Clause.of(reduction));
        }
    }

    /**
     * Rounds a quota above a limit up to a whole number.
     *
     * @param limit what the quotient must exceed, in votes
     * @param otherwise the quota of any other quotient
     * @return the quota, still without the clause of its limit
     */
    public static Uncited<QuotaRule> wholeAbove(long limit, QuotaRule otherwise) {
        return clause -> new WholeQuotaAbove(limit, otherwise, clause);
    }

    /**
     * Refuses an election to more than one seat.
     *
     * @param quota the quota of one seat
     * @return the quota, still without the clause that there is one seat
     */
    public static Uncited<QuotaRule> oneSeatOnly(QuotaRule quota) {
        return clause -> new OneSeatOnly(quota, clause);
    }

    /**
     * Asks for the majority of the active votes, rounded up to a whole number, where there is one seat.
     *
     * @param otherwise the quota of several seats
     * @return the quota, still without the clause of one seat
     */
    public static Uncited<QuotaRule> majorityForOneSeat(QuotaRule otherwise) {
        return clause -> new MajorityForOneSeat(otherwise, clause);
    }

    /**
     * Divides the active votes by one more than the places, cuts off and adds one unit of the last decimal place, each
     * time.
     *
     * @param places the decimal places
     * @return the quota, still without its clause
     */
    public static Uncited<QuotaRule> droopOfActiveVotes(int places) {
        return clause -> new ActiveDroopQuota(places, clause);
    }

    /**
     * Divides the active votes by the places and rounds up, each time.
     *
     * @param places the decimal places
     * @return the quota, still without its clause
     */
    public static Uncited<QuotaRule> hareOfActiveVotes(int places) {
        return clause -> new ActiveHareQuota(places, clause);
    }

    /**
     * Takes a percentage of the active votes, each time.
     *
     * @param percent the percentage, from 1 to 100
     * @return the quota, still without its clause
     */
    public static Uncited<QuotaRule> percentageOfActiveVotes(int percent) {
        return clause -> new PercentageOfActiveVotes(percent, clause);
    }

    /**
     * Works a quota out on first preferences only, whenever these are counted.
     *
     * @param quota the quota
     * @return the quota, still without the clause that lets it stand
     */
    public static Uncited<QuotaRule> fixedOnFirstPreferences(QuotaRule quota) {
        return clause -> new FixedQuota(quota, FixedQuota.From.FIRST_PREFERENCES, clause);
    }

    /**
     * Works a quota out again until a candidate has it.
     *
     * @param quota the quota
     * @return the quota, still without the clause that lets it stand
     */
    public static Uncited<QuotaRule> fixedOnceSomebodyHasIt(QuotaRule quota) {
        return clause -> new FixedQuota(quota, FixedQuota.From.SOMEBODY_HAS_IT, clause);
    }

    /**
     * Divides the active votes by one more than the places and cuts off, each time.
     *
     * @param places the decimal places
     * @return the quota, still without its clause
     */
    public static Uncited<QuotaRule> shareOfActiveVotes(int places) {
        return clause -> new ActiveShare(places, clause);
    }

    /**
     * Divides the active votes by one more than the places, exactly, each time.
     *
     * @return the quota, still without its clause
     */
    public static Uncited<QuotaRule> exactShareOfActiveVotes() {
        return ExactActiveShare::new;
    }

    /**
     * Says that a quarter of the quota is of consequence to everybody.
     *
     * @return whom the quarter concerns
     */
    public static Quarter quarterForEverybody() {
        return Quarter.OF_EVERYBODY;
    }

    /**
     * Says that a quarter of the quota is of consequence to some candidates.
     *
     * @param numbers their numbers, each 1 or more
     * @return whom the quarter concerns
     * @throws IllegalArgumentException if a number is less than 1
     */
    public static Quarter quarterFor(Set<Integer> numbers) {
        return new Quarter.Of(numbers);
    }
}
