package org.scrutineer.format.papers;

/** Bytes of strict UTF-8. */
final class Utf8 {

    private Utf8() {}

    /**
     * Returns how many bytes the character at a place has.
     *
     * @param bytes the bytes
     * @param at the place
     * @param end where the bytes end
     * @return from 1 to 4, or 0 if there is no character of UTF-8
     */
    static int length(byte[] bytes, int at, int end) {
        int first = bytes[at];
        int length = wanted(bytes[at]);
        if (length < 2) {
            return length;
        }
        if (at + length > end) {
            return 0;
        }
        int point = first & 0x7F >> length;
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
            point = (point << 6) | (bytes[at + i] & 0x3F);
        }
        boolean overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        return overlong || surrogate || point > 0x10FFFF ? 0 : length;
    }

    /**
     * Returns how many bytes a character has by its first byte.
     *
     * @param first the first byte
     * @return from 1 to 4, or 0 if no character begins with it
     */
    static int wanted(byte first) {
        if (first >= 0) {
            return 1;
        }
        return first >= (byte) 0xF0 ? 4 : first >= (byte) 0xE0 ? 3 : first >= (byte) 0xC2 ? 2 : 0;
    }

    /**
     * Returns how many characters begin in a range.
     *
     * @param bytes the bytes
     * @param from where it begins
     * @param to where it ends
     * @return the number of code points
     */
    static int codePoints(byte[] bytes, int from, int to) {
        int points = 0;
        for (int i = from; i < to; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                points++;
            }
        }
        return points;
    }
}
