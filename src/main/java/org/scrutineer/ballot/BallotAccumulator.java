package org.scrutineer.ballot;

import java.util.Arrays;

/**
 * Gathers ballot papers and groups equal ones. Accumulators filled apart can be merged, in any order, to the same
 * content. Not safe for use by several threads at once; give each its own and merge.
 */
public final class BallotAccumulator {

    private static final int HASH_MULTIPLIER = 0x9E3779B1;

    private final int candidates;
    private short[] marks = new short[1 << 12];
    private int[] starts = new int[1 << 9];
    private int[] hashes = new int[1 << 9];
    private long[] papers = new long[1 << 9];
    private int size;
    private int latest;
    private long total;
    /** Entry numbers plus one by hash, 0 where free; the length is a power of two. */
    private int[] table = new int[1 << 11];

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
        short[] added = preferences.marks();
        for (short mark : added) {
            if (Math.abs(mark) > candidates) {
                throw new IllegalArgumentException("candidate number " + Math.abs(mark) + " is not between 1 and "
                        + candidates + " in " + preferences);
            }
        }
        return add(number, added, added.length);
    }

    /**
     * Adds papers whose marks are known to be good: each candidate exists and none is marked twice.
     *
     * @param number the number of papers, at least 1
     * @param added the marks, as {@link Ballots#mark(int)} gives them; copied
     * @param length how many of the marks are of this paper
     * @return this accumulator
     * @throws IllegalArgumentException if the number is less than 1, or with it the papers are 2^53 or more
     */
    public BallotAccumulator add(long number, short[] added, int length) {
        if (number < 1) {
            throw new IllegalArgumentException("a number of papers must be at least 1, but was " + number);
        }
        if (number > Ballots.MOST_PAPERS - total) {
            throw new IllegalArgumentException(
                    "papers must be fewer than 2^53, but were " + total + " before " + number + " more");
        }
        total += number;
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ added[i]) * HASH_MULTIPLIER;
            hash ^= hash >>> 15;
        }
        int mask = table.length - 1;
        int slot = hash & mask;
        while (table[slot] != 0) {
            int entry = table[slot] - 1;
            if (hashes[entry] == hash && Arrays.equals(marks, starts[entry], starts[entry + 1], added, 0, length)) {
                papers[entry] += number;
                latest = entry;
                return this;
            }
            slot = (slot + 1) & mask;
        }
        append(number, added, length, hash);
        table[slot] = size;
        if (size > table.length / 2) {
            rehash();
        }
        return this;
    }

    private void append(long number, short[] added, int length, int hash) {
        if (size + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            hashes = Arrays.copyOf(hashes, hashes.length * 2);
            papers = Arrays.copyOf(papers, papers.length * 2);
        }
        int start = starts[size];
        int end = Math.addExact(start, length);
        if (end > marks.length) {
            marks = Arrays.copyOf(marks, Math.max(end, marks.length + (marks.length >> 1)));
        }
        System.arraycopy(added, 0, marks, start, length);
        hashes[size] = hash;
        papers[size] = number;
        latest = size;
        size++;
        starts[size] = end;
    }

    private void rehash() {
        table = new int[table.length * 4];
        int mask = table.length - 1;
        for (int entry = 0; entry < size; entry++) {
            int slot = hashes[entry] & mask;
            while (table[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            table[slot] = entry + 1;
        }
    }

    /**
     * Adds all papers of another accumulator.
     *
     * @param other the other accumulator, for as many candidates; not changed
     * @return this accumulator
     * @throws IllegalArgumentException if it is for another number of candidates
     */
    public BallotAccumulator merge(BallotAccumulator other) {
        if (candidates != other.candidates) {
            throw new IllegalArgumentException(
                    "papers for " + other.candidates + " candidates cannot join papers for " + candidates);
        }
        short[] buffer = new short[0];
        for (int entry = 0; entry < other.size; entry++) {
            int length = other.starts[entry + 1] - other.starts[entry];
            if (length > buffer.length) {
                buffer = new short[length * 2];
            }
            System.arraycopy(other.marks, other.starts[entry], buffer, 0, length);
            add(other.papers[entry], buffer, length);
        }
        return this;
    }

    /**
     * Returns the number of entries gathered so far.
     *
     * @return the number of distinct lists of preferences
     */
    public int size() {
        return size;
    }

    /**
     * Returns the entry that papers were added to last.
     *
     * @return the entry, from 0; 0 as well if no paper was added
     */
    public int latest() {
        return latest;
    }

    /**
     * Returns the papers gathered so far.
     *
     * @return the papers, immutable
     */
    public Ballots build() {
        return new Ballots(
                candidates,
                Arrays.copyOf(marks, starts[size]),
                Arrays.copyOf(starts, size + 1),
                Arrays.copyOf(papers, size));
    }
}
