package org.scrutineer.ballot.raw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.ballot.BallotAccumulator;
import org.scrutineer.ballot.Candidate;

/** Gathers raw papers and groups equal ones. Not safe for several threads at once. */
public final class RawPapersBuilder {

    private final BallotAccumulator columns = new BallotAccumulator(Candidate.MAX_NUMBER);
    private final Map<Label, Integer> numbers = new LinkedHashMap<>();
    private short[] entry = new short[64];

    /** Makes a builder without papers. */
    public RawPapersBuilder() {
        numbers.put(Label.NONE, 0);
    }

    /**
     * Adds papers that bear the same marks.
     *
     * @param papers the number of papers, at least 1
     * @param marks the marks
     * @param label where they come from
     * @throws IllegalArgumentException if the number is less than 1, or with it the papers are 2^53 or more
     */
    public void add(long papers, RawMarks marks, Label label) {
        add(papers, marks.marks(), marks.marks().length, label);
    }

    /**
     * Adds papers that bear the marks of a buffer.
     *
     * @param papers the number of papers, at least 1
     * @param marks the marks; copied
     * @param label where they come from
     * @throws IllegalArgumentException if the number is less than 1, or with it the papers are 2^53 or more
     */
    public void add(long papers, MarkBuffer marks, Label label) {
        add(papers, marks.marks(), marks.length(), label);
    }

    private void add(long papers, short[] marks, int length, Label label) {
        if (label.equals(Label.NONE)) {
            columns.add(papers, marks, length);
            return;
        }
        int number = numbers.computeIfAbsent(label, added -> numbers.size());
        if (entry.length < length + RawPapers.LABEL) {
            entry = new short[2 * (length + RawPapers.LABEL)];
        }
        System.arraycopy(marks, 0, entry, 0, length);
        entry[length] = (short) (number >>> 16);
        entry[length + 1] = (short) number;
        entry[length + 2] = RawPapers.LABELLED;
        columns.add(papers, entry, length + RawPapers.LABEL);
    }

    /**
     * Returns the papers added so far.
     *
     * @return the papers
     */
    public RawPapers build() {
        List<Label> labels = new ArrayList<>(numbers.keySet());
        return new RawPapers(columns.build(), labels);
    }
}
