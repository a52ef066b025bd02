package org.scrutineer.audit.reading;

import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.scrutineer.audit.Fraction;

/**
 * What papers of one receiver and one value are credited with in a transfer, as a part says.
 *
 * @param places the decimal places that are kept, nothing if all are
 * @param kept what is kept of what papers are worth
 */
public record CreditReading(OptionalInt places, UnaryOperator<Fraction> kept) {

    /** Just what they are worth. */
    public static final CreditReading EXACTLY = new CreditReading(OptionalInt.empty(), UnaryOperator.identity());

    /** What they are worth, cut off. */
    static CreditReading roundedDown(Words part) {
        part.clause();
        int places = part.places("places");
        return new CreditReading(OptionalInt.of(places), worth -> worth.cutOff(places));
    }

    /**
     * Returns the votes.
     *
     * @param worth what the papers are worth
     * @return the votes that are credited
     */
    public Fraction of(Fraction worth) {
        return kept.apply(worth);
    }
}
