package org.scrutineer.audit.reading;

import org.scrutineer.audit.Fraction;

/**
 * How a keep value is worked out anew, as a part says.
 *
 * @param places the decimal places of keep values
 * @param revision the way
 */
public record RevisionReading(int places, Revision revision) {

    /** The way in which it is worked out. */
    public interface Revision {
        /**
         * Works a keep value out.
         *
         * @param keepValue the keep value of now
         * @param quota the quota
         * @param votes what the candidate has
         * @return the new keep value
         */
        Fraction next(Fraction keepValue, Fraction quota, Fraction votes);
    }

    /** A product, rounded up or not. */
    private interface Product {
        Fraction of(Fraction quota, Fraction keepValue, int places);
    }

    /** Quota times keep value rounded up, divided by votes, rounded up. */
    static RevisionReading twoRoundings(Words part) {
        return read(part, (quota, keep, places) -> quota.times(keep).roundedUp(places));
    }

    /** Quota times keep value divided by votes, rounded up. */
    static RevisionReading oneRounding(Words part) {
        return read(part, (quota, keep, places) -> quota.times(keep));
    }

    private static RevisionReading read(Words part, Product product) {
        part.clause();
        part.only("rounding", "up");
        int places = part.places("places");
        return new RevisionReading(
                places,
                (keep, quota, votes) -> votes.signum() == 0
                        ? keep
                        : product.of(quota, keep, places)
                                .over(votes)
                                .roundedUp(places)
                                .min(Fraction.ONE));
    }

    /** Nothing changes for whoever has no more than the quota. */
    static RevisionReading onlyAboveTheQuota(RevisionReading reading, Words part) {
        part.need("onlyAboveTheQuota").clause();
        return new RevisionReading(
                reading.places,
                (keep, quota, votes) -> votes.compareTo(quota) > 0 ? reading.revision.next(keep, quota, votes) : keep);
    }
}
