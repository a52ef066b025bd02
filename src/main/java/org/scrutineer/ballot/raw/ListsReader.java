package org.scrutineer.ballot.raw;

import java.io.IOException;
import java.util.Arrays;
import org.scrutineer.ballot.BallotAccumulator;
import org.scrutineer.ballot.Ballots;

/** Reads the lists of one label of a part: each is told by what it has in common with the one before. */
final class ListsReader {

    private final PartReader reader;
    private final int candidates;
    /** The list read last. */
    private short[] marks = new short[16];

    private int length;
    /** The number of the list in which each candidate was last marked. */
    private final long[] markedIn;

    /**
     * Makes a reader.
     *
     * @param reader the bytes
     * @param candidates the number of candidates
     */
    ListsReader(PartReader reader, int candidates) {
        this.reader = reader;
        this.candidates = candidates;
        this.markedIn = new long[candidates + 1];
    }

    /**
     * Reads all lists.
     *
     * @param papers where they are added
     * @throws IOException if they cannot be read
     * @throws DamagedPartException if they are not lists in order
     */
    void readTo(BallotAccumulator papers) throws IOException {
        long lists = reader.number("the number of lists of a label", 1, Integer.MAX_VALUE);
        for (long list = 1; list <= lists; list++) {
            list(list);
            long at = reader.position();
            long number = reader.number("the papers of a list", 1, Ballots.MOST_PAPERS);
            try {
                papers.add(number, marks, length);
            } catch (IllegalArgumentException e) {
                throw new DamagedPartException(at, String.valueOf(e.getMessage()));
            }
        }
    }

    private void list(long number) throws IOException {
        long at = reader.position();
        int shared = (int) reader.number("the marks shared with the list before", 0, length);
        int further = (int) reader.number("the further marks of a list", 0, Integer.MAX_VALUE / 2);
        if (further == 0 && number > 1) {
            throw new DamagedPartException(at, "lists must stand in order, but one is the beginning of the one before");
        }
        int before = shared < length ? place(marks[shared]) : 0;
        for (int i = 0; i < shared; i++) {
            note(marks[i], number, at);
        }
        length = shared;
        for (int i = 0; i < further; i++) {
            int place = mark(number);
            if (i == 0 && place <= before) {
                throw new DamagedPartException(at, "lists must stand in order, but one stands behind a later one");
            }
        }
        if (length > 0 && marks[length - 1] < 0) {
            throw new DamagedPartException(at, "equal ranks must be closed by a last mark, but a list ends before it");
        }
    }

    /** Reads a mark; returns where it stands among others. */
    private int mark(long list) throws IOException {
        long at = reader.position();
        int place = (int) reader.number("a mark", 1, 2L * candidates + 1);
        short mark = (short) (place == 1 ? 0 : (place & 1) == 0 ? place / 2 : -(place / 2));
        if (length > 0 && marks[length - 1] < 0 && Math.abs(mark) <= -marks[length - 1]) {
            throw new DamagedPartException(at, "candidates of one rank must stand in order of number, but do not");
        }
        note(mark, list, at);
        if (length == marks.length) {
            marks = Arrays.copyOf(marks, length * 2);
        }
        marks[length++] = mark;
        return place;
    }

    private static int place(short mark) {
        return mark == 0 ? 1 : mark > 0 ? 2 * mark : 1 - 2 * mark;
    }

    private void note(short mark, long list, long at) {
        int candidate = Math.abs(mark);
        if (candidate > 0 && markedIn[candidate] == list) {
            throw new DamagedPartException(
                    at, "candidate " + candidate + " must be marked once in a list, but is marked twice");
        }
        markedIn[candidate] = list;
    }
}
