package org.scrutineer.ballot.raw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.BallotsDigest;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Gathering;
import org.scrutineer.ballot.PaperOrder;

/**
 * Raw papers in columns: one entry for each distinct list of marks under each label, with the number of papers that
 * bear it. Immutable. Two of them are equal if they hold the same papers under the same labels, in any order.
 */
public final class RawPapers {

    /** How many marks behind those of a paper tell its label, if it has one. */
    static final int LABEL = 3;

    /**
     * The last mark of a list with a label. No paper ends so, since a mark below 0 says that the next is of the same
     * rank; lists without a label so stand in the columns as they are.
     */
    static final short LABELLED = -1;

    private final Ballots columns;
    private final List<Label> labels;

    private final PaperOrder order;

    RawPapers(Ballots columns, PaperOrder order, List<Label> labels) {
        this.columns = columns;
        this.order = order;
        this.labels = List.copyOf(labels);
    }

    /**
     * Returns the number of papers.
     *
     * @return all papers, unmarked ones included, zero or more
     */
    public long papers() {
        return columns.papers();
    }

    /**
     * Returns the order in which the papers were read.
     *
     * @return the order of the entries handed to {@link #forEach}, none if it was not kept
     */
    public PaperOrder order() {
        return order.isKnown() ? withoutLabels().order : order;
    }

    /**
     * Returns the number of entries.
     *
     * @return the number of distinct lists of marks, told apart by label
     */
    public int size() {
        return columns.size();
    }

    /**
     * Returns the number of papers of an entry.
     *
     * @param entry the entry, from 0
     * @return the papers, at least 1
     */
    public long papersOf(int entry) {
        return columns.papersOf(entry);
    }

    /**
     * Returns the marks of an entry.
     *
     * @param entry the entry, from 0
     * @return the marks
     */
    public RawMarks marksOf(int entry) {
        int from = columns.start(entry);
        int to = columns.start(entry + 1);
        short[] marks = new short[to - from - (hasLabel(entry) ? LABEL : 0)];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = (short) columns.mark(from + i);
        }
        return new RawMarks(marks);
    }

    private boolean hasLabel(int entry) {
        int to = columns.start(entry + 1);
        return to > columns.start(entry) && columns.mark(to - 1) == LABELLED;
    }

    /**
     * Returns the label of an entry.
     *
     * @param entry the entry, from 0
     * @return the label, {@link Label#NONE} if the papers have none
     */
    public Label labelOf(int entry) {
        if (!hasLabel(entry)) {
            return Label.NONE;
        }
        int from = columns.start(entry + 1) - LABEL;
        return labels.get(((columns.mark(from) & 0xFFFF) << 16) | (columns.mark(from + 1) & 0xFFFF));
    }

    /**
     * Returns the labels.
     *
     * @return the labels of the papers, in order of their text
     */
    public List<Label> labels() {
        TreeSet<Label> used = new TreeSet<>();
        for (int entry = 0; entry < size(); entry++) {
            used.add(labelOf(entry));
        }
        return List.copyOf(used);
    }

    /**
     * Returns the papers of one label.
     *
     * @param label the label
     * @return its papers, possibly none
     */
    public RawPapers of(Label label) {
        RawPapersBuilder builder = new RawPapersBuilder();
        for (int entry = 0; entry < size(); entry++) {
            if (labelOf(entry).equals(label)) {
                builder.add(papersOf(entry), marksOf(entry), label);
            }
        }
        return builder.build();
    }

    /**
     * Returns the papers of each label, or of each group of labels.
     *
     * @param group the name of the group of a label, such as its precinct
     * @return the papers by name of the group, in the order of the names
     */
    public SortedMap<String, RawPapers> by(Function<Label, String> group) {
        Map<String, RawPapersBuilder> builders = new HashMap<>();
        for (int entry = 0; entry < size(); entry++) {
            Label label = labelOf(entry);
            builders.computeIfAbsent(group.apply(label), name -> new RawPapersBuilder())
                    .add(papersOf(entry), marksOf(entry), label);
        }
        TreeMap<String, RawPapers> papers = new TreeMap<>();
        builders.forEach((name, builder) -> papers.put(name, builder.build()));
        return papers;
    }

    /**
     * Hands each distinct list of marks to an action, whatever the labels.
     *
     * @param action what is done with the marks and their number of papers, always in the same order
     */
    public void forEach(ObjLongConsumer<RawMarks> action) {
        RawPapers all = withoutLabels();
        for (int entry = 0; entry < all.size(); entry++) {
            action.accept(all.marksOf(entry), all.papersOf(entry));
        }
    }

    /**
     * Returns the same papers without their labels.
     *
     * @return the papers
     */
    public RawPapers withoutLabels() {
        if (labels.equals(List.of(Label.NONE))) {
            return this;
        }
        Gathering papers = Gathering.of(order, Candidate.MAX_NUMBER);
        for (int entry = 0; entry < size(); entry++) {
            short[] marks = marksOf(entry).marks();
            papers.add(papersOf(entry), marks, marks.length);
        }
        return new RawPapers(papers.build(), papers.order(), List.of(Label.NONE));
    }

    /**
     * Returns the digest of the papers without their labels, the same for every order and grouping of them.
     *
     * @return {@code sha256:} and 64 lower-case hexadecimal digits over UTF-8 lines ended by LF: {@code
     *     stv-raw-papers/1}, then for each distinct list of marks, in the order of its text, the number of papers, a
     *     blank and the list as {@link RawMarks#toString()} writes it
     */
    public String digest() {
        List<String> lines = new ArrayList<>();
        forEach((marks, papers) -> lines.add(marks + "\t" + papers));
        String[] sorted = lines.toArray(String[]::new);
        Arrays.sort(sorted);
        StringBuilder text = new StringBuilder("stv-raw-papers/1\n");
        for (String line : sorted) {
            int tab = line.indexOf('\t');
            text.append(line, tab + 1, line.length())
                    .append(' ')
                    .append(line, 0, tab)
                    .append('\n');
        }
        return BallotsDigest.ofText(text.toString());
    }

    /** The marks of each list as they stand in columns, in the order of these; of papers without labels. */
    Ballots columns() {
        return withoutLabels().columns;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawPapers that && papers() == that.papers() && lines().equals(that.lines());
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int entry = 0; entry < size(); entry++) {
            lines.add(labelOf(entry) + " " + marksOf(entry) + " " + papersOf(entry));
        }
        lines.sort(null);
        return lines;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(papers()) * 31 + size();
    }

    @Override
    public String toString() {
        return papers() + " raw papers, " + size() + " distinct";
    }
}
