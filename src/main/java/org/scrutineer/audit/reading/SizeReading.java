package org.scrutineer.audit.reading;

import java.util.function.LongSupplier;
import org.scrutineer.audit.Fraction;

/** How much of what a candidate has is a surplus. */
public enum SizeReading {
    /** What is above the quota. */
    ABOVE_THE_QUOTA {
        @Override
        Fraction kept(Fraction quota, LongSupplier stranded) {
            return quota;
        }
    },
    /** What is above the quota, of those who were above it when elected. */
    OF_THOSE_ABOVE_WHEN_ELECTED {
        @Override
        Fraction kept(Fraction quota, LongSupplier stranded) {
            return quota;
        }
    },
    /** What is above the quota, or above the papers without a next preference if there are more of them. */
    ABOVE_THE_STRANDED {
        @Override
        Fraction kept(Fraction quota, LongSupplier stranded) {
            Fraction papers = Fraction.of(stranded.getAsLong());
            return papers.compareTo(quota) > 0 ? papers : quota;
        }
    };

    /** Reads that it depends on the papers. */
    static SizeReading aboveTheStranded(Words part) {
        part.clause();
        return ABOVE_THE_STRANDED;
    }

    /** Reads that it depends on the votes at the election. */
    static SizeReading ofThoseAboveWhenElected(Words part) {
        part.clause();
        return OF_THOSE_ABOVE_WHEN_ELECTED;
    }

    abstract Fraction kept(Fraction quota, LongSupplier stranded);

    /**
     * Returns the surplus.
     *
     * @param votes the votes of a candidate
     * @param quota the quota
     * @param stranded counts the papers of the candidate without a next preference
     * @return what is above what the candidate keeps, none if there is not so much
     */
    public Fraction of(Fraction votes, Fraction quota, LongSupplier stranded) {
        Fraction above = votes.compareTo(quota) > 0 ? votes.minus(kept(quota, stranded)) : Fraction.ZERO;
        return above.signum() > 0 ? above : Fraction.ZERO;
    }
}
