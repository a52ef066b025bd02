package org.scrutineer.ballot;

import java.util.Arrays;

/** Marks one behind the other, as {@link Ballots#mark(int)} gives them: a byte each where numbers are small enough. */
final class MarkColumn {

    /** The most positions that a column can have. */
    static final int MOST = Integer.MAX_VALUE - 8;

    private static final byte[] NO_BYTES = {};
    private static final short[] NO_SHORTS = {};

    /** One of the two is empty. */
    private final byte[] bytes;

    private final short[] shorts;

    private MarkColumn(byte[] bytes, short[] shorts) {
        this.bytes = bytes;
        this.shorts = shorts;
    }

    /**
     * Makes a column of zeros.
     *
     * @param candidates the highest number that is marked
     * @param length the number of positions
     */
    static MarkColumn of(int candidates, int length) {
        return candidates <= Byte.MAX_VALUE
                ? new MarkColumn(new byte[length], NO_SHORTS)
                : new MarkColumn(NO_BYTES, new short[length]);
    }

    int length() {
        return bytes.length + shorts.length;
    }

    int get(int position) {
        return shorts.length == 0 ? bytes[position] : shorts[position];
    }

    /** Writes the first marks of an array to a position and the following. */
    void put(int position, short[] marks, int length) {
        if (shorts.length == 0) {
            for (int i = 0; i < length; i++) {
                bytes[position + i] = (byte) marks[i];
            }
        } else {
            System.arraycopy(marks, 0, shorts, position, length);
        }
    }

    /** Writes marks of a column for the same candidates to a position and the following. */
    void put(int position, MarkColumn from, int start, int length) {
        if (shorts.length == 0) {
            System.arraycopy(from.bytes, start, bytes, position, length);
        } else {
            System.arraycopy(from.shorts, start, shorts, position, length);
        }
    }

    short[] copyOfRange(int from, int to) {
        short[] copy = new short[to - from];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = (short) get(from + i);
        }
        return copy;
    }

    /** The first positions; the same object if these are all. */
    MarkColumn first(int length) {
        if (length == length()) {
            return this;
        }
        return shorts.length == 0
                ? new MarkColumn(Arrays.copyOf(bytes, length), NO_SHORTS)
                : new MarkColumn(NO_BYTES, Arrays.copyOf(shorts, length));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MarkColumn that
                && Arrays.equals(bytes, that.bytes)
                && Arrays.equals(shorts, that.shorts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes) * 31 + Arrays.hashCode(shorts);
    }
}
