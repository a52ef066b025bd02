package org.scrutineer.ballot;

import java.util.Arrays;

/** Numbers of papers one behind the other: in 32 bits each, until one of them needs more. */
final class NumberColumn {

    private static final long[] NONE = {};

    private int[] ints;
    /** All numbers, if one needs more than 32 bits; empty otherwise. */
    private long[] longs = NONE;

    /**
     * Makes a column of zeros.
     *
     * @param length the number of positions
     */
    NumberColumn(int length) {
        this.ints = new int[length];
    }

    long get(int position) {
        return longs.length == 0 ? ints[position] : longs[position];
    }

    void set(int position, long number) {
        if (longs.length == 0 && number <= Integer.MAX_VALUE) {
            ints[position] = (int) number;
        } else {
            setLong(position, number);
        }
    }

    private void setLong(int position, long number) {
        if (longs.length == 0) {
            longs = Arrays.stream(ints).asLongStream().toArray();
            ints = new int[0];
        }
        longs[position] = number;
    }

    /** Makes the column one of the first positions only. */
    void cut(int length) {
        if (longs.length > 0) {
            longs = Arrays.copyOf(longs, length);
        } else if (length < ints.length) {
            ints = Arrays.copyOf(ints, length);
        }
    }
}
