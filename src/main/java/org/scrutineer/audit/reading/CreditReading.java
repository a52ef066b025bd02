package org.scrutineer.audit.reading;

import org.scrutineer.audit.Fraction;

/** What papers of one receiver and one value are credited with in a transfer, as a part says. */
@FunctionalInterface
public interface CreditReading {

    /** Just what they are worth. */
    CreditReading EXACTLY = worth -> worth;

    /**
     * Returns the votes.
     *
     * @param worth what the papers are worth
     * @return the votes that are credited
     */
    Fraction of(Fraction worth);

    /** What they are worth, cut off. */
    static CreditReading roundedDown(Words part) {
        part.clause();
        int places = part.places("places");
        return worth -> worth.cutOff(places);
    }
}
