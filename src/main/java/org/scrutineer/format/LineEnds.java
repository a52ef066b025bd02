package org.scrutineer.format;

/** The kinds of line end met in a file: LF, CR LF, and CR alone. */
final class LineEnds {

    private static final int LF = 1;
    private static final int CR_LF = 2;
    private static final int CR = 4;

    private int kinds;
    private int firstOther;

    /**
     * Takes note of a line end and returns how long it is.
     *
     * @param bytes bytes of a file
     * @param at the place of the line end
     * @param end the end of the bytes
     * @param line the line it ends
     * @return 2 for CR LF, else 1
     */
    int lengthAt(byte[] bytes, int at, int end, int line) {
        int kind = bytes[at] == '\n' ? LF : at + 1 < end && bytes[at + 1] == '\n' ? CR_LF : CR;
        if ((kinds | kind) != kinds) {
            firstOther = Integer.bitCount(kinds) == 1 ? line : firstOther;
            kinds |= kind;
        }
        return kind == CR_LF ? 2 : 1;
    }

    /**
     * Adds a notice if there was more than one kind.
     *
     * @param notices where it is added
     */
    void addNotice(Notices notices) {
        if (Integer.bitCount(kinds) > 1) {
            notices.add("W-LINE-ENDS", new Place(firstOther, 1), "line ends are of more than one kind");
        }
    }
}
