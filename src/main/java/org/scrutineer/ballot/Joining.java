package org.scrutineer.ballot;

import java.util.Arrays;
import java.util.Deque;

/**
 * Puts lists of preferences into the order of {@link BallotsDigest} and joins equal ones. Lists are dealt out by their
 * first mark, one after the other, and then those of one first mark are sorted by themselves: so memory is read in the
 * order in which it lies, and what is sorted is small.
 */
final class Joining {

    private final int candidates;
    private final PaperColumns.Extent extent = new PaperColumns.Extent();
    private final MarkColumn marks;
    private final int[] starts;
    private final NumberColumn papers;
    /** The place among the sources of each list; the complement of it where the list was joined to the one before. */
    private final int[] items;
    /** The first list of each first mark, then the end. */
    private final int[] ranges;

    private int joined;
    private int joinedMarks;

    /**
     * Joins lists.
     *
     * @param candidates the highest number that is marked
     * @param sources the lists; taken out one by one, to be let go
     * @throws IllegalArgumentException if there are more lists or marks than columns can hold
     */
    Joining(int candidates, Deque<PaperColumns> sources) {
        this.candidates = candidates;
        sources.forEach(extent::add);
        requireRoom("lists of preferences", extent.lists());
        requireRoom("marks on distinct papers", extent.marks());
        int size = (int) extent.lists();
        this.marks = MarkColumn.of(candidates, (int) extent.marks());
        this.starts = new int[size + 1];
        this.papers = new NumberColumn(size);
        this.items = new int[size];
        this.ranges = new int[MarkOrder.places(extent.highest()) + 1];
        deal(sources);
        joinRanges();
    }

    private static void requireRoom(String what, long number) {
        if (number > MarkColumn.MOST) {
            throw new IllegalArgumentException(what + " must be at most " + MarkColumn.MOST + ", but were " + number);
        }
    }

    private static int firstPlace(PaperColumns lists, int list) {
        int start = lists.start(list);
        return start == lists.start(list + 1)
                ? MarkOrder.END
                : MarkOrder.place(lists.marks().get(start));
    }

    private void deal(Deque<PaperColumns> sources) {
        int[] nextMark = new int[ranges.length];
        for (PaperColumns source : sources) {
            for (int list = 0; list < source.size(); list++) {
                int place = firstPlace(source, list);
                ranges[place + 1]++;
                nextMark[place + 1] += source.start(list + 1) - source.start(list);
            }
        }
        for (int place = 1; place < ranges.length; place++) {
            ranges[place] += ranges[place - 1];
            nextMark[place] += nextMark[place - 1];
        }
        int[] next = ranges.clone();
        int item = 0;
        while (!sources.isEmpty()) {
            PaperColumns source = sources.remove();
            for (int list = 0; list < source.size(); list++) {
                int place = firstPlace(source, list);
                int to = next[place]++;
                int start = source.start(list);
                int length = source.start(list + 1) - start;
                starts[to] = nextMark[place];
                marks.put(nextMark[place], source.marks(), start, length);
                nextMark[place] += length;
                papers.set(to, source.papersOf(list));
                items[to] = item++;
            }
        }
        starts[items.length] = marks.length();
    }

    private void joinRanges() {
        int most = 0;
        int mostMarks = 0;
        for (int place = 0; place + 1 < ranges.length; place++) {
            most = Math.max(most, ranges[place + 1] - ranges[place]);
            mostMarks = Math.max(mostMarks, starts[ranges[place + 1]] - starts[ranges[place]]);
        }
        RangeSort sort = new RangeSort(marks, starts, extent.highest(), most);
        Buffer buffer = new Buffer(MarkColumn.of(candidates, mostMarks), most);
        for (int place = 0; place + 1 < ranges.length; place++) {
            int from = ranges[place];
            int to = ranges[place + 1];
            if (from < to) {
                sort.sort(from, to);
                join(sort, from, to, buffer);
            }
        }
    }

    /** Lists in order, before they go back to where they lay in disorder. */
    private static final class Buffer {

        private final MarkColumn marks;
        private final int[] starts;
        private final long[] papers;
        private final int[] items;

        Buffer(MarkColumn marks, int most) {
            this.marks = marks;
            this.starts = new int[most];
            this.papers = new long[most];
            this.items = new int[most];
        }
    }

    private void join(RangeSort sort, int from, int to, Buffer buffer) {
        int filled = 0;
        int distinct = 0;
        for (int i = 0; i < to - from; i++) {
            int list = sort.list(i);
            if (sort.repeats(i)) {
                buffer.items[i] = ~items[list];
                buffer.papers[distinct - 1] += papers.get(list);
            } else {
                int length = starts[list + 1] - starts[list];
                buffer.marks.put(filled, marks, starts[list], length);
                buffer.starts[distinct] = joinedMarks + filled;
                buffer.papers[distinct] = papers.get(list);
                buffer.items[i] = items[list];
                filled += length;
                distinct++;
            }
        }
        System.arraycopy(buffer.items, 0, items, from, to - from);
        System.arraycopy(buffer.starts, 0, starts, joined, distinct);
        marks.put(joinedMarks, buffer.marks, 0, filled);
        for (int i = 0; i < distinct; i++) {
            papers.set(joined + i, buffer.papers[i]);
        }
        joined += distinct;
        joinedMarks += filled;
    }

    /** The distinct lists in order. */
    PaperColumns columns() {
        int[] cut = joined == items.length ? starts : Arrays.copyOf(starts, joined + 1);
        cut[joined] = joinedMarks;
        papers.cut(joined);
        return PaperColumns.of(marks.first(joinedMarks), cut, papers, extent);
    }

    /** The places among the sources of all lists, equal ones together, all but the first of these complemented. */
    int[] items() {
        return items;
    }

    /** Which of the distinct lists each list of the sources became. */
    static int[] entries(int[] items) {
        int[] entries = new int[items.length];
        int entry = -1;
        for (int item : items) {
            entry += item < 0 ? 0 : 1;
            entries[item < 0 ? ~item : item] = entry;
        }
        return entries;
    }
}
