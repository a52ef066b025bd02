package org.scrutineer.ballot.raw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.ballot.BallotAccumulator;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.NumberedAccumulator;
import org.scrutineer.ballot.PaperOrder;

/** Gathers raw papers and groups equal ones. Not safe for several threads at once. */
public final class RawPapersBuilder {

    private final Additions columns;
    private final Map<Label, Integer> numbers = new LinkedHashMap<>();
    private short[] entry = new short[64];

    /** Makes a builder without papers, which forgets their order. */
    public RawPapersBuilder() {
        this(new Unordered(new BallotAccumulator(Candidate.MAX_NUMBER)));
    }

    private RawPapersBuilder(Additions columns) {
        this.columns = columns;
        numbers.put(Label.NONE, 0);
    }

    /**
     * Makes a builder without papers, which keeps the order in which they are added.
     *
     * @return the builder
     */
    public static RawPapersBuilder inOrder() {
        return new RawPapersBuilder(
                new InOrder(new NumberedAccumulator(Candidate.MAX_NUMBER), new PaperOrder.Builder()));
    }

    /** Where lists of marks go. */
    private sealed interface Additions {

        void add(long papers, short[] marks, int length);

        RawPapers build(List<Label> labels);
    }

    private record Unordered(BallotAccumulator columns) implements Additions {
        @Override
        public void add(long papers, short[] marks, int length) {
            columns.add(papers, marks, length);
        }

        @Override
        public RawPapers build(List<Label> labels) {
            return new RawPapers(columns.build(), PaperOrder.none(), labels);
        }
    }

    private record InOrder(NumberedAccumulator columns, PaperOrder.Builder order) implements Additions {
        @Override
        public void add(long papers, short[] marks, int length) {
            order.add(columns.add(papers, marks, length), papers);
        }

        @Override
        public RawPapers build(List<Label> labels) {
            Ballots built = columns.build();
            return new RawPapers(built, order.build(columns), labels);
        }
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
        return columns.build(new ArrayList<>(numbers.keySet()));
    }
}
