package org.scrutineer.ballot;

import java.util.Arrays;

/**
 * Sorts lists of preferences that have their first mark in common. A key holds as many of the next marks as fit above
 * the place of the list, so that most lists are told apart by one sort of numbers.
 */
final class RangeSort {

    private static final int KEY_BITS = Long.SIZE - 1;

    private final MarkColumn marks;
    private final int[] starts;
    private final int markBits;
    /** In order, once sorted; negative where the list is equal to the one before. */
    private final long[] keys;

    private int first;
    private int placeBits;
    private int marksInKey;

    /**
     * Makes room to sort.
     *
     * @param marks the marks of all lists
     * @param starts where each list starts, and where the last ends
     * @param highest at least the highest candidate number
     * @param most the most lists that are sorted at once
     */
    RangeSort(MarkColumn marks, int[] starts, int highest, int most) {
        this.marks = marks;
        this.starts = starts;
        this.markBits = bits(MarkOrder.places(highest) - 1);
        this.keys = new long[most];
    }

    private static int bits(int highest) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(highest);
    }

    /** Sorts the lists from one up to another; of equal lists the earlier stands first. */
    void sort(int from, int to) {
        int size = to - from;
        first = from;
        placeBits = bits(size - 1);
        marksInKey = (KEY_BITS - placeBits) / markBits;
        for (int i = 0; i < size; i++) {
            keys[i] = i;
        }
        sort(0, size, 1);
    }

    /** The list that stands at a place of those sorted. */
    int list(int place) {
        return first + (int) (keys[place] & (1L << placeBits) - 1);
    }

    /** Whether the list at a place is equal to the one before. */
    boolean repeats(int place) {
        return keys[place] < 0;
    }

    /** Sorts lists that agree in their marks before a depth. */
    private void sort(int from, int to, int depth) {
        for (int i = from; i < to; i++) {
            keys[i] = key(i, depth);
        }
        Arrays.sort(keys, from, to);
        int run = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || keys[i] >>> placeBits != keys[run] >>> placeBits) {
                if (i - run > 1) {
                    tellApart(run, i, depth);
                }
                run = i;
            }
        }
    }

    /** Goes on with lists whose keys have the same marks: they are equal if they end within these. */
    private void tellApart(int from, int to, int depth) {
        if ((keys[from] >>> placeBits & (1L << markBits) - 1) != MarkOrder.END) {
            sort(from, to, depth + marksInKey);
            return;
        }
        for (int i = from + 1; i < to; i++) {
            keys[i] |= Long.MIN_VALUE;
        }
    }

    private long key(int place, int depth) {
        int list = list(place);
        int end = starts[list + 1];
        int position = starts[list] + depth;
        long key = 0;
        for (int i = 0; i < marksInKey; i++) {
            key = key << markBits | (position < end ? MarkOrder.place(marks.get(position)) : MarkOrder.END);
            position++;
        }
        return key << placeBits | list - first;
    }
}
