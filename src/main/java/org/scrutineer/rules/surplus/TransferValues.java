package org.scrutineer.rules.surplus;

import org.scrutineer.rules.parcel.PaperValues;
import org.scrutineer.rules.part.Uncited;

/** The words for the values at which papers of a surplus leave. */
public final class TransferValues {

    private TransferValues() {}

    /**
     * Multiplies the surplus by the value received and divides by the candidate's votes, in one rounding down.
     *
     * @param places the decimal places
     * @return the values, still without their clause
     */
    public static Uncited<PaperValues> surplusTimesValueByVotes(int places) {
        return clause -> new WeightedInclusive(places, WeightedInclusive.Product.EXACT, clause);
    }

    /**
     * Divides the surplus by the candidate's votes, rounds down, multiplies by the value received and rounds down
     * again.
     *
     * @param places the decimal places
     * @return the values, still without their clause
     */
    public static Uncited<PaperValues> valueTimesSurplusFraction(int places) {
        return clause -> new WeightedInclusive(places, WeightedInclusive.Product.OF_THE_FRACTION, clause);
    }

    /**
     * Multiplies the surplus by the value received and divides by the candidate's votes, exactly.
     *
     * @return the values, still without their clause
     */
    public static Uncited<PaperValues> surplusTimesValueByVotesInFractions() {
        return WeightedInclusiveInFractions::new;
    }

    /**
     * Multiplies the surplus by the value received and divides by the candidate's votes without what papers are worth
     * that bear no next preference, exactly; the fraction of the surplus is at most 1.
     *
     * @return the values, still without their clause
     */
    public static Uncited<PaperValues> surplusTimesValueByVotesWithoutStranded() {
        return WeightedInclusiveWithoutStranded::new;
    }

    /**
     * Multiplies the surplus by the value received, rounds down, divides by the candidate's votes and rounds down
     * again.
     *
     * @param places the decimal places
     * @return the values, still without their clause
     */
    public static Uncited<PaperValues> surplusTimesValueByVotesInSteps(int places) {
        return clause -> new WeightedInclusive(places, WeightedInclusive.Product.CUT_OFF, clause);
    }

    /**
     * Does the same, and lets papers go on that are left at no value.
     *
     * @param places the decimal places
     * @return the values, still without their clause
     */
    public static Uncited<PaperValues> surplusTimesValueByVotesInStepsGoingOn(int places) {
        return clause -> new WeightedInclusive(places, WeightedInclusive.Product.CUT_OFF_GOING_ON, clause);
    }

    /**
     * Divides the surplus by the transferable papers, but never above the value received; what rounding leaves is
     * non-transferable.
     *
     * @param places the decimal places
     * @return the values, still without their clause
     */
    public static Uncited<PaperValues> surplusByTransferablePapers(int places) {
        return clause -> new SurplusByTransferablePapers(places, clause);
    }

    /**
     * Divides the surplus by the transferable papers, but never above the value received; what rounding leaves is a
     * loss.
     *
     * @param places the decimal places
     * @return the values, still without their clause
     */
    public static Uncited<PaperValues> surplusByTransferablePapersFractionsLost(int places) {
        return clause -> new SurplusByTransferablePapers(
                places,
                SurplusByTransferablePapers.Cap.RECEIVED,
                SurplusByTransferablePapers.Unmoved.FRACTIONS_LOST,
                clause);
    }

    /**
     * Divides the surplus by the transferable papers, but never above the value received in a transfer; first
     * preferences may rise above one vote. What rounding leaves is non-transferable.
     *
     * @param places the decimal places
     * @return the values, still without their clause
     */
    public static Uncited<PaperValues> surplusByTransferablePapersFirstPreferencesUncapped(int places) {
        return clause -> new SurplusByTransferablePapers(
                places,
                SurplusByTransferablePapers.Cap.RECEIVED_IN_A_TRANSFER,
                SurplusByTransferablePapers.Unmoved.NON_TRANSFERABLE,
                clause);
    }

    /**
     * Divides the surplus by the transferable papers, as a fraction that is never rounded, but never above the value
     * received; what too few papers leave of it is a loss.
     *
     * @return the values, still without their clause
     */
    public static Uncited<PaperValues> surplusByTransferablePapersInFractions() {
        return SurplusByTransferablePapersInFractions::new;
    }

    /**
     * Divides the surplus by the transferable papers, as a fraction that is never rounded; where that is more than the
     * value received, takes this, rounded to the nearest.
     *
     * @param places the decimal places to which a value received is rounded
     * @return the values, still without their clause
     */
    public static Uncited<PaperValues> surplusByTransferablePapersCapRounded(int places) {
        return clause -> new SurplusByTransferablePapersCapRounded(places, clause);
    }

    /**
     * Divides the surplus by all papers examined, as a fraction that is never rounded: one value for all of them,
     * whatever they came at.
     *
     * @return the values, still without their clause
     */
    public static Uncited<PaperValues> surplusByAllPapers() {
        return SurplusByAllPapers::new;
    }
}
