package org.scrutineer.ballot;

import java.util.Arrays;

/**
 * Gathers ballot papers as {@link BallotAccumulator} does, and knows of each addition which entry of the ballots it
 * became, for whoever must tell where papers came from or in which order they lie. Additions are numbered from 0. Not
 * safe for use by several threads at once.
 */
public final class NumberedAccumulator {

    private static final int MOST_ADDITIONS = Integer.MAX_VALUE - 8;

    private final BallotAccumulator papers;
    /** The entry that each addition had when the papers were joined before the last time. */
    private int[] earlier = {};

    private int earlierEntries;
    /** What was joined the last time: the entries that there were, then the additions since. */
    private int[] items = {};
    /** The entry of each addition, once it was asked for. */
    private int[] entries = {};

    private int joined;
    private int additions;

    /**
     * Makes an empty accumulator.
     *
     * @param candidates the number of candidates, from 1 to {@link Candidate#MAX_NUMBER}
     * @throws IllegalArgumentException if the number is out of range
     */
    public NumberedAccumulator(int candidates) {
        this.papers = new BallotAccumulator(candidates);
    }

    /**
     * Adds papers that bear the same preferences.
     *
     * @param number the number of papers, at least 1
     * @param preferences the preferences
     * @return the number of the addition
     * @throws IllegalArgumentException if the number is less than 1 or a marked candidate does not exist, or with them
     *     there are too many papers or additions
     */
    public int add(long number, Preferences preferences) {
        short[] marks = papers.requireKnown(preferences);
        return add(number, marks, marks.length);
    }

    /**
     * Adds papers whose marks are known to be good: each candidate exists and none is marked twice.
     *
     * @param number the number of papers, at least 1
     * @param marks the marks, as {@link Ballots#mark(int)} gives them; copied
     * @param length how many of the marks are of this paper
     * @return the number of the addition
     * @throws IllegalArgumentException if the number is less than 1, or with it there are too many papers or additions
     */
    public int add(long number, short[] marks, int length) {
        if (additions == MOST_ADDITIONS) {
            throw new IllegalArgumentException("additions of papers that are numbered must be at most " + MOST_ADDITIONS
                    + ", but there is one more");
        }
        papers.append(number, marks, length);
        additions++;
        if (papers.holdsMany()) {
            build();
        }
        return additions - 1;
    }

    /**
     * Returns the papers gathered so far. More can be added afterwards.
     *
     * @return the papers, immutable
     */
    public Ballots build() {
        if (joined < additions) {
            earlier = entries();
            entries = new int[0];
            earlierEntries = papers.builtSize();
            items = papers.join().items();
            joined = additions;
        }
        return papers.build();
    }

    /** The entry of each addition that was joined. */
    private int[] entries() {
        if (entries.length < joined) {
            int[] became = Joining.entries(items);
            entries = Arrays.copyOf(earlier, joined);
            for (int addition = 0; addition < joined; addition++) {
                entries[addition] = became[
                        addition < earlier.length ? earlier[addition] : earlierEntries + addition - earlier.length];
            }
        }
        return entries;
    }

    /**
     * Returns which entry an addition became of the ballots that were built last.
     *
     * @param addition the number of the addition, made before they were built
     * @return the entry of these ballots
     */
    public int entryOf(int addition) {
        return entries()[addition];
    }

    /**
     * Returns the first addition to the ballots built last whose preferences were those of an earlier one.
     *
     * @return the number of the addition
     * @throws IllegalStateException if each had preferences of its own
     */
    public int firstRepeated() {
        boolean[] met = new boolean[papers.builtSize()];
        for (int addition = 0; addition < joined; addition++) {
            int entry = entryOf(addition);
            if (met[entry]) {
                return addition;
            }
            met[entry] = true;
        }
        throw new IllegalStateException("one of " + joined + " additions must have repeated an earlier one");
    }
}
