package org.scrutineer.ballot.raw;

import java.util.Arrays;

/**
 * Gathers the marks of one paper as pairs of a rank and a candidate, in any order. Not safe for several threads at
 * once.
 */
public final class RankedMarks {

    private static final int NONE = -1;
    private static final int UNKNOWN = 0;

    private int[] candidates = new int[32];
    private int[] next = new int[32];
    private int[] heads = new int[32];
    private int[] rank = new int[32];
    private int size;
    private int highest;

    /** Makes a paper without marks. */
    public RankedMarks() {
        Arrays.fill(heads, NONE);
    }

    /**
     * Marks a candidate.
     *
     * @param candidate the candidate number, from 1
     * @param at the rank, from 1
     */
    public void mark(int candidate, int at) {
        if (size == candidates.length) {
            candidates = Arrays.copyOf(candidates, 2 * size);
            next = Arrays.copyOf(next, 2 * size);
        }
        if (at >= heads.length) {
            int length = heads.length;
            heads = Arrays.copyOf(heads, Math.max(2 * length, at + 1));
            Arrays.fill(heads, length, heads.length, NONE);
        }
        candidates[size] = candidate;
        next[size] = heads[at];
        heads[at] = size++;
        highest = Math.max(highest, at);
    }

    /**
     * Marks an overvote of unknown candidates.
     *
     * @param at the rank, from 1
     */
    public void overvote(int at) {
        mark(UNKNOWN, at);
    }

    /**
     * Moves the marks to a buffer, rank by rank, and is empty again.
     *
     * @param buffer where to; what it held is lost
     */
    public void moveTo(MarkBuffer buffer) {
        buffer.clear();
        for (int at = 1; at <= highest; at++) {
            moveRank(at, buffer);
            heads[at] = NONE;
        }
        size = 0;
        highest = 0;
    }

    private void moveRank(int at, MarkBuffer buffer) {
        int first = heads[at];
        if (first == NONE) {
            buffer.skipped();
            return;
        }
        if (next[first] == NONE && candidates[first] != UNKNOWN) {
            buffer.candidate(candidates[first]);
            return;
        }
        int held = 0;
        for (int mark = first; mark != NONE; mark = next[mark]) {
            if (candidates[mark] == UNKNOWN) {
                buffer.unknown();
                return;
            }
            if (held == rank.length) {
                rank = Arrays.copyOf(rank, 2 * held);
            }
            rank[held++] = candidates[mark];
        }
        buffer.candidates(rank, held);
    }
}
