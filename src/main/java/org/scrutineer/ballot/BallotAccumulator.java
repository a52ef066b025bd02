package org.scrutineer.ballot;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Gathers ballot papers and groups equal ones. Accumulators filled apart can be merged, in any order, to the same
 * ballots. Not safe for use by several threads at once; give each its own and merge.
 *
 * <p>Papers are kept as they come and looked at when ballots are built: that some have the same preferences shows when
 * all are put in order. So that papers of few lists take little room, however many there are, those at hand are joined
 * when they have become many.
 */
public final class BallotAccumulator {

    private static final int FIRST_LISTS = 1 << 4;
    private static final int MOST_LISTS = 1 << 15;
    private static final int EXPECTED_MARKS = 8;
    private static final int MANY = 1 << 22;
    private static final int MANY_MARKS = 1 << 30;

    private final int candidates;
    /** What was built last. */
    private Ballots built;
    /** What was added since. */
    private final Deque<PaperColumns> added = new ArrayDeque<>();

    private long addedLists;
    private long addedMarks;
    /** The last of these, which still has room. */
    private PaperColumns open;

    private long total;

    /**
     * Makes an empty accumulator.
     *
     * @param candidates the number of candidates, from 1 to {@link Candidate#MAX_NUMBER}
     * @throws IllegalArgumentException if the number is out of range
     */
    public BallotAccumulator(int candidates) {
        if (candidates < 1 || candidates > Candidate.MAX_NUMBER) {
            throw new IllegalArgumentException(
                    "candidates must be from 1 to " + Candidate.MAX_NUMBER + ", but were " + candidates);
        }
        this.candidates = candidates;
        this.open = new PaperColumns(candidates, 0, 0);
        this.built = new Ballots(candidates, open);
    }

    /**
     * Adds papers that bear the same preferences.
     *
     * @param number the number of papers, at least 1
     * @param preferences the preferences
     * @return this accumulator
     * @throws IllegalArgumentException if the number is less than 1 or a marked candidate does not exist
     */
    public BallotAccumulator add(long number, Preferences preferences) {
        short[] marks = requireKnown(preferences);
        return add(number, marks, marks.length);
    }

    /** The marks of preferences for candidates who all exist. */
    short[] requireKnown(Preferences preferences) {
        short[] marks = preferences.marks();
        for (short mark : marks) {
            if (Math.abs(mark) > candidates) {
                throw new IllegalArgumentException("candidate number " + Math.abs(mark) + " is not between 1 and "
                        + candidates + " in " + preferences);
            }
        }
        return marks;
    }

    /**
     * Adds papers whose marks are known to be good: each candidate exists and none is marked twice.
     *
     * @param number the number of papers, at least 1
     * @param marks the marks, as {@link Ballots#mark(int)} gives them; copied
     * @param length how many of the marks are of this paper
     * @return this accumulator
     * @throws IllegalArgumentException if the number is less than 1, or with it the papers are 2^53 or more
     */
    public BallotAccumulator add(long number, short[] marks, int length) {
        append(number, marks, length);
        if (holdsMany()) {
            build();
        }
        return this;
    }

    /** Adds papers, and leaves it to the caller to join them when they have become many. */
    void append(long number, short[] marks, int length) {
        if (number < 1) {
            throw new IllegalArgumentException("a number of papers must be at least 1, but was " + number);
        }
        requireFewer(number);
        if (!open.hasRoomFor(length)) {
            open = room(length);
            added.add(open);
        }
        open.add(number, marks, length);
        total += number;
        addedLists++;
        addedMarks += length;
    }

    private void requireFewer(long more) {
        if (more > Ballots.MOST_PAPERS - total) {
            throw new IllegalArgumentException(
                    "papers must be fewer than 2^53, but were " + total + " before " + more + " more");
        }
    }

    /** Room for as many lists as there are, within bounds, if they are as long as those that there are. */
    private PaperColumns room(int length) {
        int lists = (int) Math.max(FIRST_LISTS, Math.min(addedLists, MOST_LISTS));
        long average = addedLists == 0 ? EXPECTED_MARKS : addedMarks / addedLists + 1;
        return new PaperColumns(candidates, lists, (int) Math.max(length, Math.min(lists * average, MANY_MARKS)));
    }

    /** Whether so much was added since papers were last joined that some of it may well be equal. */
    boolean holdsMany() {
        return addedLists > Math.max(MANY, 2L * built.size()) || addedMarks > MANY_MARKS;
    }

    /**
     * Adds all papers of another accumulator, without looking at them one by one.
     *
     * @param other the other accumulator, for as many candidates; not changed
     * @return this accumulator
     * @throws IllegalArgumentException if it is for another number of candidates, or with its papers there are 2^53 or
     *     more
     */
    public BallotAccumulator merge(BallotAccumulator other) {
        requireSameCandidates(other.candidates);
        requireFewer(other.total);
        List<PaperColumns> others = List.copyOf(other.added);
        other.close();
        take(other.built.columns());
        others.forEach(this::take);
        return this;
    }

    /**
     * Adds all papers of ballots.
     *
     * @param ballots the papers, for as many candidates
     * @return this accumulator
     * @throws IllegalArgumentException if they are for another number of candidates, or with them there are 2^53 papers
     *     or more
     */
    public BallotAccumulator merge(Ballots ballots) {
        requireSameCandidates(ballots.candidates());
        requireFewer(ballots.papers());
        take(ballots.columns());
        return this;
    }

    private void requireSameCandidates(int others) {
        if (candidates != others) {
            throw new IllegalArgumentException(
                    "papers for " + others + " candidates cannot join papers for " + candidates);
        }
    }

    /** Adds columns that nobody fills any more. */
    private void take(PaperColumns columns) {
        close();
        if (columns.size() > 0) {
            added.add(columns);
            total += columns.total();
            addedLists += columns.size();
            addedMarks += columns.start(columns.size());
        }
        if (holdsMany()) {
            build();
        }
    }

    private void close() {
        open = new PaperColumns(candidates, 0, 0);
    }

    /**
     * Returns the papers gathered so far. More can be added afterwards.
     *
     * @return the papers, immutable
     * @throws IllegalArgumentException if the marks on distinct papers are too many for an array
     */
    public Ballots build() {
        if (!added.isEmpty()) {
            join();
        }
        return built;
    }

    /** Joins what was added to what was built, so that this becomes what was built. */
    Joining join() {
        added.addFirst(built.columns());
        close();
        built = new Ballots(candidates, open);
        Joining joining = new Joining(candidates, added);
        built = new Ballots(candidates, joining.columns());
        addedLists = 0;
        addedMarks = 0;
        return joining;
    }

    /** The number of distinct lists of preferences in what was built last. */
    int builtSize() {
        return built.size();
    }
}
