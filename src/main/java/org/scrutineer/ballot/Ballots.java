package org.scrutineer.ballot;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The ballot papers of an election in columns: one entry for each distinct list of preferences, with the number of
 * papers that bear it. Immutable. Entries stand in the order in which {@link BallotsDigest} lists them, so that the
 * same papers give the same entries whatever order they came in.
 */
public final class Ballots {

    /** The most papers that there can be: fewer than 2^53, the whole numbers that every reader of JSON holds. */
    public static final long MOST_PAPERS = (1L << 53) - 1;

    private final int candidates;
    private final PaperColumns columns;
    private final MarkColumn marks;
    private final int[] starts;
    private final NumberColumn papers;
    /** Held by whoever works the digest out, so that it is done once. */
    private final Object digesting = new Object();
    /** Worked out when first asked for. */
    private volatile @Nullable String digest;

    /** Takes over columns of distinct lists in the order of the digest. */
    Ballots(int candidates, PaperColumns columns) {
        this.candidates = candidates;
        this.columns = columns;
        this.marks = columns.marks();
        this.starts = columns.starts();
        this.papers = columns.papers();
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
        return columns.total();
    }

    /**
     * Returns the number of entries.
     *
     * @return the number of distinct lists of preferences
     */
    public int size() {
        return columns.size();
    }

    /**
     * Returns the number of papers of an entry.
     *
     * @param entry the entry, from 0
     * @return the papers, at least 1
     */
    public long papersOf(int entry) {
        return papers.get(entry);
    }

    /**
     * Returns the preferences of an entry.
     *
     * @param entry the entry, from 0
     * @return the preferences as marked
     */
    public Preferences preferencesOf(int entry) {
        return new Preferences(marks.copyOfRange(starts[entry], starts[entry + 1]));
    }

    /**
     * Returns whether every rank of every paper holds exactly one candidate.
     *
     * @return whether there is neither an equal nor a skipped rank
     */
    public boolean isStrict() {
        return columns.isStrict();
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
        return marks.get(position);
    }

    PaperColumns columns() {
        return columns;
    }

    /** Whether the digest has been worked out. */
    boolean hasDigest() {
        return digest != null;
    }

    /**
     * The digest of the papers, as {@link BallotsDigest} works it out.
     *
     * @param isAbandoned whether nobody waits for it any more
     * @throws java.util.concurrent.CancellationException if it had not been worked out when nobody waited any more
     */
    String digest(BooleanSupplier isAbandoned) {
        String known = digest;
        if (known != null) {
            return known;
        }
        synchronized (digesting) {
            known = digest;
            if (known == null) {
                known = BallotsDigest.compute(this, isAbandoned);
                digest = known;
            }
            return known;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ballots that
                && candidates == that.candidates
                && papers() == that.papers()
                && Arrays.equals(starts, that.starts)
                && marks.equals(that.marks)
                && IntStream.range(0, size()).allMatch(entry -> papersOf(entry) == that.papersOf(entry));
    }

    @Override
    public int hashCode() {
        return Long.hashCode(papers()) * 31 + size();
    }

    @Override
    public String toString() {
        return papers() + " papers, " + size() + " distinct, for " + candidates + " candidates";
    }
}
