package org.scrutineer.ballot;

/**
 * Papers in columns of a length that is set beforehand, so that nothing is copied as they fill: lists of preferences,
 * equal ones possibly apart, each with a number of papers. The marks of all are in one column, and a list ends where
 * the next starts.
 */
final class PaperColumns {

    private final MarkColumn marks;
    private final int[] starts;
    private final NumberColumn papers;
    private int size;
    private long total;
    /** At least as high as any candidate number, with no more bits. */
    private int highest;
    /** Negative if a mark is not positive. */
    private int signs;

    /**
     * Makes empty columns.
     *
     * @param candidates the highest number that is marked
     * @param lists for how many lists there is room
     * @param marks for how many marks there is room
     */
    PaperColumns(int candidates, int lists, int marks) {
        this(MarkColumn.of(candidates, marks), new int[lists + 1], new NumberColumn(lists));
    }

    private PaperColumns(MarkColumn marks, int[] starts, NumberColumn papers) {
        this.marks = marks;
        this.starts = starts;
        this.papers = papers;
    }

    /**
     * Makes full columns of lists that are among those of others.
     *
     * @param marks their marks
     * @param starts where each starts, and where the last ends
     * @param papers the papers of each
     * @param others the others, all of which have been added up
     */
    static PaperColumns of(MarkColumn marks, int[] starts, NumberColumn papers, Extent others) {
        PaperColumns columns = new PaperColumns(marks, starts, papers);
        columns.size = starts.length - 1;
        columns.total = others.papers;
        columns.highest = others.highest;
        columns.signs = others.signs;
        return columns;
    }

    /** How much several columns hold. */
    static final class Extent {

        private long lists;
        private long marks;
        private long papers;
        private int highest;
        private int signs;

        void add(PaperColumns columns) {
            lists += columns.size;
            marks += columns.starts[columns.size];
            papers += columns.total;
            highest |= columns.highest;
            signs |= columns.signs;
        }

        long lists() {
            return lists;
        }

        long marks() {
            return marks;
        }

        /** At least as high as any candidate number, with no more bits. */
        int highest() {
            return highest;
        }
    }

    boolean hasRoomFor(int length) {
        return size + 1 < starts.length && length <= marks.length() - starts[size];
    }

    /** Adds papers, for which there is room. */
    void add(long number, short[] added, int length) {
        int start = starts[size];
        marks.put(start, added, length);
        int high = 0;
        int sign = 0;
        for (int i = 0; i < length; i++) {
            high |= Math.abs(added[i]);
            sign |= added[i] - 1;
        }
        highest |= high;
        signs |= sign;
        papers.set(size, number);
        total += number;
        size++;
        starts[size] = start + length;
    }

    int size() {
        return size;
    }

    /** The papers of all lists. */
    long total() {
        return total;
    }

    int start(int list) {
        return starts[list];
    }

    long papersOf(int list) {
        return papers.get(list);
    }

    MarkColumn marks() {
        return marks;
    }

    /** Where each list starts, and where the last ends; not to be changed. */
    int[] starts() {
        return starts;
    }

    NumberColumn papers() {
        return papers;
    }

    /** Whether every rank of every list holds exactly one candidate. */
    boolean isStrict() {
        return signs >= 0;
    }
}
