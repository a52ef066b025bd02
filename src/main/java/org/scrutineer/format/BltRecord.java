package org.scrutineer.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scrutineer.ballot.Preferences;

/** The marks of one ballot record while it is read. The same instance serves all records of a file in turn. */
final class BltRecord {

    private static final int SPARE = 16;

    private final int candidates;
    /** The number of the record in which each candidate was last marked. */
    private final int[] markedIn;

    private int record;
    private short[] marks;
    private int length;
    private int rankStart;

    /**
     * Makes a record with no marks.
     *
     * @param candidates the number of candidates
     */
    BltRecord(int candidates) {
        this.candidates = candidates;
        this.markedIn = new int[candidates + 1];
        this.marks = new short[candidates + SPARE];
    }

    /** Wipes all marks, to start another record. */
    void clear() {
        record++;
        if (record == 0) {
            Arrays.fill(markedIn, 0);
            record = 1;
        }
        length = 0;
        rankStart = 0;
    }

    /**
     * Wipes all marks, then reads candidate numbers, each behind one blank, up to a zero.
     *
     * @param bytes bytes of a file, with a line end behind the place to start from
     * @param from the place of the first blank
     * @return the place behind the zero, or -1 if something else was met, so that the marks mean nothing
     */
    int readPlain(byte[] bytes, int from) {
        clear();
        int[] lastRecord = markedIn;
        int marked = 0;
        int at = from;
        while (bytes[at] == ' ') {
            int digit = bytes[++at] - '0';
            if (digit == 0) {
                length = marked;
                rankStart = marked;
                return at + 1;
            }
            int candidate = 0;
            while (digit >= 0 && digit <= 9 && candidate <= candidates) {
                candidate = candidate * 10 + digit;
                digit = bytes[++at] - '0';
            }
            if (candidate == 0 || candidate > candidates || lastRecord[candidate] == record) {
                return -1;
            }
            lastRecord[candidate] = record;
            marks[marked++] = (short) candidate;
        }
        return -1;
    }

    /**
     * Marks a candidate at the present rank, which stays open for others, if it exists and is not marked yet.
     *
     * @param candidate the candidate number
     * @return whether it was marked
     */
    boolean markInRank(int candidate) {
        if (candidate > candidates || candidate < 1 || markedIn[candidate] == record) {
            return false;
        }
        markedIn[candidate] = record;
        makeRoom();
        marks[length++] = (short) candidate;
        return true;
    }

    /** Closes a rank of candidates marked equal: they are kept in order of number, all but the last negative. */
    void closeRank() {
        Arrays.sort(marks, rankStart, length);
        for (int i = rankStart; i < length - 1; i++) {
            marks[i] = (short) -marks[i];
        }
        rankStart = length;
    }

    /** Adds a rank at which nothing is marked. */
    void skipRank() {
        makeRoom();
        marks[length++] = 0;
        rankStart = length;
    }

    private void makeRoom() {
        if (length == marks.length) {
            marks = Arrays.copyOf(marks, Math.multiplyExact(length, 2));
        }
    }

    /**
     * Returns the rank at which a candidate is marked.
     *
     * @param candidate the candidate number, marked on this record
     * @return the rank, from 1
     */
    int rankOf(int candidate) {
        int rank = 1;
        for (int i = 0; i < length && Math.abs(marks[i]) != candidate; i++) {
            rank += marks[i] >= 0 && i < rankStart ? 1 : 0;
        }
        return rank;
    }

    /**
     * Returns whether a candidate is marked.
     *
     * @param candidate the candidate number, which exists
     * @return whether it is marked on this record
     */
    boolean isMarked(int candidate) {
        return markedIn[candidate] == record;
    }

    /**
     * Returns the marks.
     *
     * @return the marks, as papers keep them, in the first {@link #length()} elements
     */
    short[] marks() {
        return marks;
    }

    /**
     * Returns the number of marks.
     *
     * @return the number, zero or more
     */
    int length() {
        return length;
    }

    /**
     * Returns the marks as preferences.
     *
     * @return the preferences
     */
    Preferences preferences() {
        List<List<Integer>> ranks = new ArrayList<>();
        List<Integer> rank = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            if (marks[i] != 0) {
                rank.add(Math.abs(marks[i]));
            }
            if (marks[i] >= 0) {
                ranks.add(List.copyOf(rank));
                rank.clear();
            }
        }
        return Preferences.ofRanks(ranks);
    }
}
