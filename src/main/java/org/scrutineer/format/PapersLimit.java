package org.scrutineer.format;

import org.scrutineer.ballot.Ballots;

/**
 * How many papers there may be in a ballot file.
 *
 * @param papers the most papers, at least 1
 * @param words the same as it stands in a message behind "papers must be", and what it is the limit of
 */
public record PapersLimit(long papers, String words) {

    /** What every count can hold. */
    public static final PapersLimit OF_PAPERS = new PapersLimit(Ballots.MOST_PAPERS, "fewer than 2^53");

    /** What can be kept in an order. */
    static final PapersLimit OF_AN_ORDER =
            new PapersLimit((1L << 31) - 9, "fewer than 2^31 - 8 to be kept in their order");

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public PapersLimit {
        if (papers < 1) {
            throw new IllegalArgumentException("a limit of papers must be at least 1, but was " + papers);
        }
    }

    /**
     * Returns the smaller limit.
     *
     * @param other another limit
     * @return the one that allows fewer papers, this one if they allow equally many
     */
    public PapersLimit orSmaller(PapersLimit other) {
        return other.papers < papers ? other : this;
    }
}
