package org.scrutineer.ballot;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The ballot papers of an election in columns: one entry for each distinct list of preferences, with the number of
 * papers that bear it. Immutable. Entries stand in the order in which each list was first met.
 *
 * <p>Two sets of papers are equal if they hold the same lists with the same numbers of papers, in any order.
 */
public final class Ballots {

    /** The most papers that there can be: fewer than 2^53, the whole numbers that every reader of JSON holds. */
    public static final long MOST_PAPERS = (1L << 53) - 1;

    private final int candidates;
    private final short[] marks;
    private final int[] starts;
    private final long[] papers;
    private final long total;
    private final boolean strict;
    /** Worked out when first asked for; two threads that ask at once get the same. */
    private volatile @Nullable String digest;

    /** Takes over the columns; {@code starts} has one element more than {@code papers}. */
    Ballots(int candidates, short[] marks, int[] starts, long[] papers) {
        this.candidates = candidates;
        this.marks = marks;
        this.starts = starts;
        this.papers = papers;
        long sum = 0;
        for (long number : papers) {
            sum += number;
        }
        this.total = sum;
        boolean allPositive = true;
        for (short mark : marks) {
            allPositive &= mark > 0;
        }
        this.strict = allPositive;
    }

    /**
     * Returns the number of candidates the papers are for.
     *
     * @return the highest candidate number that may be marked
     */
    public int candidates() {
        return candidates;
    }

    /**
     * Returns the number of papers.
     *
     * @return all papers, zero or more
     */
    public long papers() {
        return total;
    }

    /**
     * Returns the number of entries.
     *
     * @return the number of distinct lists of preferences
     */
    public int size() {
        return papers.length;
    }

    /**
     * Returns the number of papers of an entry.
     *
     * @param entry the entry, from 0
     * @return the papers, at least 1
     */
    public long papersOf(int entry) {
        return papers[entry];
    }

    /**
     * Returns the preferences of an entry.
     *
     * @param entry the entry, from 0
     * @return the preferences as marked
     */
    public Preferences preferencesOf(int entry) {
        return new Preferences(Arrays.copyOfRange(marks, starts[entry], starts[entry + 1]));
    }

    /**
     * Returns whether every rank of every paper holds exactly one candidate.
     *
     * @return whether there is neither an equal nor a skipped rank
     */
    public boolean isStrict() {
        return strict;
    }

    /**
     * Returns where the marks of an entry start in the column of marks.
     *
     * @param entry the entry, from 0 to {@link #size()}; that of {@code size()} is the end of the column
     * @return the position, from 0
     */
    public int start(int entry) {
        return starts[entry];
    }

    /**
     * Returns a mark of the column: a candidate number, negative if the next mark is of the same rank, and 0 for a rank
     * that was skipped.
     *
     * @param position the position in the column
     * @return the mark
     */
    public int mark(int position) {
        return marks[position];
    }

    /** The digest of the papers, as {@link BallotsDigest} works it out. */
    String digest() {
        String known = digest;
        if (known == null) {
            known = BallotsDigest.compute(this);
            digest = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ballots that
                && candidates == that.candidates
                && total == that.total
                && papers.length == that.papers.length
                && digest().equals(that.digest());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(total) * 31 + papers.length;
    }

    @Override
    public String toString() {
        return total + " papers, " + papers.length + " distinct, for " + candidates + " candidates";
    }
}
