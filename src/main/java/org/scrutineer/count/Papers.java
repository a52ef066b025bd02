package org.scrutineer.count;

import java.util.Arrays;
import java.util.List;
import org.scrutineer.rules.paper.NextPreference;

/**
 * The papers in front of the counters. How far each entry has come down its preferences. Positions move only with the
 * papers.
 */
final class Papers {

    private static final int[] NO_ENTRIES = new int[0];

    private final Pieces pieces;
    private final NextPreference next;
    /** The position of the mark under which an entry lies; one before its first mark at the beginning. */
    private final int[] positions;

    Papers(Pieces pieces, NextPreference next) {
        this.pieces = pieces;
        this.next = next;
        this.positions = new int[pieces.size()];
        begin();
    }

    /** Takes all papers up again, as if none had been looked at. */
    void begin() {
        for (int entry = 0; entry < positions.length; entry++) {
            positions[entry] = pieces.start(entry) - 1;
        }
    }

    /** All entries, as one piece. */
    List<int[]> all() {
        int[] entries = new int[positions.length];
        for (int entry = 0; entry < entries.length; entry++) {
            entries[entry] = entry;
        }
        return List.of(entries);
    }

    /** Those of some entries on which something is marked. */
    int[] withMarks(int[] entries) {
        return Arrays.stream(entries)
                .filter(entry -> pieces.start(entry) < pieces.end(entry))
                .toArray();
    }

    /**
     * Sorts entries by their next available preference and moves them there.
     *
     * @param pieces the entries
     * @param available whether a candidate, by number, may receive papers
     * @return the entries and papers for each candidate
     */
    Split split(List<int[]> pieces, boolean[] available) {
        return split(pieces, available, 1);
    }

    /**
     * Sorts entries again that were sorted, but have not moved since: the preference they lie under may still be
     * available.
     */
    Split splitAgain(List<int[]> pieces, boolean[] available) {
        return split(pieces, available, 0);
    }

    private Split split(List<int[]> pieces, boolean[] available, int further) {
        int size = 0;
        for (int[] piece : pieces) {
            size += piece.length;
        }
        short[] places = new short[size];
        int[] sizes = new int[available.length];
        long[] papers = new long[available.length];
        int at = 0;
        for (int[] piece : pieces) {
            for (int entry : piece) {
                int place = advance(entry, further, available);
                places[at++] = (short) place;
                sizes[place]++;
                papers[place] += this.pieces.papersOf(entry);
            }
        }
        return new Split(papers, sort(pieces, places, sizes));
    }

    /**
     * Looks at entries without moving them.
     *
     * @param pieces the entries
     * @param available whether a candidate, by number, may receive papers
     * @return the papers without a next available preference
     */
    long stranded(List<int[]> pieces, boolean[] available) {
        long stranded = 0;
        for (int[] piece : pieces) {
            for (int entry : piece) {
                stranded += place(entry, 1, available) < 0 ? this.pieces.papersOf(entry) : 0;
            }
        }
        return stranded;
    }

    /** The position of the next mark for somebody who may receive the entry, negative if there is none. */
    private int place(int entry, int further, boolean[] available) {
        return next.next(pieces, positions[entry] + further, pieces.end(entry), available);
    }

    /**
     * Moves an entry by itself to its next available preference.
     *
     * @param entry the entry
     * @param available whether a candidate, by number, may receive papers
     * @return the number of the candidate, 0 if there is none
     */
    int advance(int entry, boolean[] available) {
        return advance(entry, 1, available);
    }

    private int advance(int entry, int further, boolean[] available) {
        int position = place(entry, further, available);
        positions[entry] = position < 0 ? pieces.end(entry) : position;
        return position < 0 ? 0 : Math.abs(pieces.mark(position));
    }

    private static int[][] sort(List<int[]> pieces, short[] places, int[] sizes) {
        int[][] sorted = new int[sizes.length][];
        for (int place = 0; place < sizes.length; place++) {
            sorted[place] = sizes[place] == 0 ? NO_ENTRIES : new int[sizes[place]];
        }
        int[] filled = new int[sizes.length];
        int at = 0;
        for (int[] piece : pieces) {
            for (int entry : piece) {
                int place = places[at++];
                sorted[place][filled[place]++] = entry;
            }
        }
        return sorted;
    }
}
