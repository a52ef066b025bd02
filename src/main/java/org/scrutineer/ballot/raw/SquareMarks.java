package org.scrutineer.ballot.raw;

import java.util.Set;

/** Gathers what is written in the squares of one paper after another. Not safe for several threads at once. */
public final class SquareMarks {

    private static final Set<String> CLEAR = Set.of("/", "*", "x", "X", "\u2713", "\u2714", "\u2717", "\u2718");
    private static final int LONGEST_NUMBER = 9;
    private static final int FIRST = 1;

    private final Columns columns;
    private final RankedMarks marks = new RankedMarks();

    /**
     * Starts with an empty paper.
     *
     * @param columns the squares that papers have
     */
    public SquareMarks(Columns columns) {
        this.columns = columns;
    }

    /**
     * Writes into a square.
     *
     * @param square the number of the square
     * @param text what is written in it; nothing if it is blank
     */
    public void write(int square, String text) {
        String written = text.strip();
        if (written.isEmpty()) {
            return;
        }
        if (CLEAR.contains(written)) {
            marks.mark(square + columns.squares(), FIRST);
        } else if (written.chars().allMatch(c -> c >= '0' && c <= '9')) {
            figure(square, written.length() > LONGEST_NUMBER ? Integer.MAX_VALUE : Integer.parseInt(written));
        } else {
            marks.mark(square + 2 * columns.squares(), FIRST);
        }
    }

    /**
     * Writes a figure into a square. One that is higher than there are squares in its half of the paper cannot be the
     * next of any sequence, and is kept as the next higher number.
     *
     * @param square the number of the square
     * @param figure the figure, 0 or more
     */
    public void figure(int square, int figure) {
        if (figure == 0) {
            marks.mark(square + 2 * columns.squares(), FIRST);
            return;
        }
        int most = square > columns.candidates() ? columns.groups().size() : columns.candidates();
        marks.mark(square, Math.min(figure, most + 1));
    }

    /**
     * Moves what is written to a buffer, and goes on with an empty paper.
     *
     * @param buffer where to; what it held is lost
     */
    public void moveTo(MarkBuffer buffer) {
        marks.moveTo(buffer);
    }
}
