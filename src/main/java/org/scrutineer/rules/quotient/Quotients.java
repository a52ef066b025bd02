package org.scrutineer.rules.quotient;

import org.scrutineer.rules.part.BeginAgain;
import org.scrutineer.rules.part.Part;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.tie.TieRule;

/** The words for counts by quotients. */
public final class Quotients {

    private Quotients() {}

    /**
     * Divides the papers of a candidate by one more than the fractions that they have elected.
     *
     * @return the part, still without its clause
     */
    public static Uncited<PapersByFractions> papersByFractions() {
        return PapersByFractions::new;
    }

    /**
     * Divides the papers that name somebody who continues by one more than the places that the others left.
     *
     * @return the part, still without its clause
     */
    public static Uncited<QuotaOfActivePapers> activePapersByPlacesLeft() {
        return QuotaOfActivePapers::new;
    }

    /**
     * Elects the candidate with the highest quotient if it is more than the quota.
     *
     * @return the sentence, to go on with equals
     */
    public static Equals<HighestQuotient> highestQuotient() {
        return ties -> clause -> new HighestQuotient(ties, clause);
    }

    /**
     * Excludes the candidate with the lowest quotient.
     *
     * @return the sentence, to go on with equals
     */
    public static Equals<LowestQuotient> lowestQuotient() {
        return ties -> clause -> new LowestQuotient(ties, clause);
    }

    /**
     * Lets a count begin again after an exclusion.
     *
     * @return the part, still without its clause
     */
    public static Uncited<BeginAgain> fromTheBeginning() {
        return BeginAgain::new;
    }

    /**
     * A part that lacks the order of equals.
     *
     * @param <P> the part
     */
    @FunctionalInterface
    public interface Equals<P extends Part> {

        /**
         * Goes on with equals.
         *
         * @param ties how a tie is settled
         * @return the part, still without its clause
         */
        Uncited<P> equalsBy(TieRule ties);
    }
}
