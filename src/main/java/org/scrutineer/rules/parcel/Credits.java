package org.scrutineer.rules.parcel;

import org.scrutineer.rules.part.Uncited;

/** The words for what papers are credited with, where that is not exactly what they are worth. */
public final class Credits {

    private Credits() {}

    /**
     * Rounds down what papers of one receiver and one transfer are worth together.
     *
     * @param places the decimal places
     * @return the credit, still without its clause
     */
    public static Uncited<Credit> roundedDown(int places) {
        return clause -> new CreditedRoundedDown(places, clause);
    }

    /**
     * Rounds to the nearest what papers of one receiver and one transfer are worth together, a half to the smaller.
     *
     * @param places the decimal places
     * @return the credit, still without its clause
     */
    public static Uncited<Credit> roundedToTheNearest(int places) {
        return clause -> new CreditedToTheNearest(places, clause);
    }

    /**
     * Lets only whole votes become non-transferable, and loses the fraction.
     *
     * @param credit what candidates are credited with
     * @return the credit, still without its clause
     */
    public static Uncited<Credit> nonTransferableInWholeVotes(Credit credit) {
        return clause -> new NonTransferableInWholeVotes(credit, clause);
    }
}
