package org.scrutineer.ballot;

import java.util.Arrays;

/**
 * Numbers of papers one behind the other: in a byte each, in 32 bits or in 64, as the greatest of them needs. Where no
 * two papers are alike all are 1, and a byte each is much less to hold and to read.
 */
final class NumberColumn {

    private static final byte[] NO_BYTES = {};
    private static final int[] NO_INTS = {};
    private static final long[] NO_LONGS = {};

    /** One of the three holds all numbers, and the others are empty. */
    private byte[] bytes;

    private int[] ints = NO_INTS;
    private long[] longs = NO_LONGS;

    /**
     * Makes a column of zeros.
     *
     * @param length the number of positions
     */
    NumberColumn(int length) {
        this.bytes = new byte[length];
    }

    long get(int position) {
        if (bytes.length > 0) {
            return bytes[position];
        }
        return ints.length > 0 ? ints[position] : longs[position];
    }

    void set(int position, long number) {
        if (bytes.length > 0) {
            if (number <= Byte.MAX_VALUE) {
                bytes[position] = (byte) number;
                return;
            }
            ints = new int[bytes.length];
            Arrays.setAll(ints, i -> bytes[i]);
            bytes = NO_BYTES;
        }
        if (ints.length > 0) {
            if (number <= Integer.MAX_VALUE) {
                ints[position] = (int) number;
                return;
            }
            longs = Arrays.stream(ints).asLongStream().toArray();
            ints = NO_INTS;
        }
        longs[position] = number;
    }

    /** Makes the column one of the first positions only. */
    void cut(int length) {
        bytes = bytes.length > length ? Arrays.copyOf(bytes, length) : bytes;
        ints = ints.length > length ? Arrays.copyOf(ints, length) : ints;
        longs = longs.length > length ? Arrays.copyOf(longs, length) : longs;
    }
}
