package org.scrutineer.ballot.raw;

import java.util.Arrays;

/** Gathers the marks of one paper after another without an object for each. Not safe for several threads at once. */
public final class MarkBuffer {

    private short[] marks = new short[64];
    private int length;
    private int used;

    /** Makes an empty buffer. */
    public MarkBuffer() {}

    /** Starts a new paper. */
    public void clear() {
        length = 0;
        used = 0;
    }

    /** Adds a rank that was skipped. */
    public void skipped() {
        put(RawMarks.SKIPPED);
    }

    /** Adds a rank with an overvote of which it is not known whose it is. */
    public void unknown() {
        put(RawMarks.UNKNOWN);
        used = length;
    }

    /**
     * Adds a rank with one candidate.
     *
     * @param candidate the candidate number, from 1
     */
    public void candidate(int candidate) {
        put((short) candidate);
        used = length;
    }

    /**
     * Adds a rank with several candidates, or one, or none if it was skipped. One who is named several times stands
     * there once.
     *
     * @param candidates the candidate numbers, sorted by this call
     * @param size how many of them there are
     */
    public void candidates(int[] candidates, int size) {
        if (size == 0) {
            skipped();
            return;
        }
        Arrays.sort(candidates, 0, size);
        for (int i = 0; i + 1 < size; i++) {
            if (candidates[i] != candidates[i + 1]) {
                put((short) -candidates[i]);
            }
        }
        candidate(candidates[size - 1]);
    }

    /**
     * Adds a rank.
     *
     * @param rank the rank
     */
    public void rank(RawMarks.Rank rank) {
        if (rank.isUnknown()) {
            unknown();
        } else {
            candidates(
                    rank.candidates().stream().mapToInt(Integer::intValue).toArray(),
                    rank.candidates().size());
        }
    }

    /**
     * Returns whether nothing is marked.
     *
     * @return whether the paper has no mark so far
     */
    public boolean isEmpty() {
        return used == 0;
    }

    /**
     * Returns the marks of the paper.
     *
     * @return the marks; copied
     */
    public RawMarks marked() {
        return new RawMarks(toArray());
    }

    private void put(short mark) {
        if (length == marks.length) {
            marks = Arrays.copyOf(marks, length * 2);
        }
        marks[length++] = mark;
    }

    /** The marks, shared with this buffer. */
    short[] marks() {
        return marks;
    }

    /** How many marks there are, without skipped ranks behind the last one. */
    int length() {
        return used;
    }

    short[] toArray() {
        return Arrays.copyOf(marks, used);
    }
}
