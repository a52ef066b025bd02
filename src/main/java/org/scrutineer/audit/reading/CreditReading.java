package org.scrutineer.audit.reading;

import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.scrutineer.audit.Fraction;

/**
 * What papers of one receiver and one value are credited with in a transfer, as a part says.
 *
 * @param places the decimal places that are kept, nothing if all are
 * @param kept what is kept of what papers are worth
 * @param stranded what is kept of what papers are worth that become non-transferable
 */
public record CreditReading(OptionalInt places, UnaryOperator<Fraction> kept, UnaryOperator<Fraction> stranded) {

    /** Just what they are worth. */
    public static final CreditReading EXACTLY = alike(OptionalInt.empty(), UnaryOperator.identity());

    /** What they are worth, cut off. */
    static CreditReading roundedDown(Words part) {
        part.clause();
        int places = part.places("places");
        return alike(OptionalInt.of(places), worth -> worth.cutOff(places));
    }

    /** What they are worth, to the nearest unit. */
    static CreditReading roundedToTheNearest(Words part) {
        part.clause();
        int places = part.places("places");
        return alike(OptionalInt.of(places), worth -> worth.nearest(places));
    }

    /** The same for candidates; of what becomes non-transferable the whole votes. */
    static CreditReading nonTransferableInWholeVotes(CreditReading credit, Words part) {
        Words whole = part.need("nonTransferable");
        whole.only("form", "wholeVotes");
        whole.clause();
        return new CreditReading(
                credit.places,
                credit.kept,
                worth -> credit.stranded.apply(worth).cutOff(0));
    }

    private static CreditReading alike(OptionalInt places, UnaryOperator<Fraction> kept) {
        return new CreditReading(places, kept, kept);
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

    /**
     * Returns the votes that become non-transferable.
     *
     * @param worth what the papers are worth
     * @return the votes
     */
    public Fraction toNobody(Fraction worth) {
        return stranded.apply(worth);
    }

    /**
     * Returns what a candidate has given up of a surplus after a transfer that is not the last: what left, or, where
     * votes are cut off, the part of the surplus that the papers looked at so far are of all by what was credited for
     * them, so that what is left is cut off.
     *
     * @param surplus the surplus
     * @param worth what the papers that left are worth
     * @param looked what was credited for the papers looked at so far
     * @param all what was credited for all papers looked at, more than zero
     * @return the votes
     */
    public Fraction givenUp(Fraction surplus, Fraction worth, Fraction looked, Fraction all) {
        return places.isEmpty() ? worth : surplus.times(looked).over(all).roundedUp(places.getAsInt());
    }
}
