package org.scrutineer.record;

import java.util.Comparator;

/**
 * When a candidate received papers: a stage, or a part of one.
 *
 * @param stage the number of the stage, from 1, which is that of the first preferences
 * @param part the part of the stage, 0 if it is in one piece
 */
public record Receipt(int stage, int part) implements Comparable<Receipt> {

    /** The receipt of first preferences. */
    public static final Receipt OF_FIRST_PREFERENCES = new Receipt(1, 0);

    private static final String NUMBER = "[1-9][0-9]{0,8}";
    private static final Comparator<Receipt> IN_TURN =
            Comparator.comparingInt(Receipt::stage).thenComparingInt(Receipt::part);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the stage is not at least 1, or the part is below 0
     */
    public Receipt {
        if (stage < 1 || part < 0) {
            throw new IllegalArgumentException(
                    "papers must be received at a stage from 1, in a part from 0, but were at " + stage + ", " + part);
        }
    }

    /**
     * Reads a receipt as {@link #toString} writes it.
     *
     * @param text the stage, or stage and part with a point between
     * @return the receipt
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Receipt parse(String text) {
        if (!text.matches(NUMBER + "(\\." + NUMBER + ")?")) {
            throw new IllegalArgumentException(
                    "a receipt must be a stage such as 3, or a part such as 3.2, but was \"" + text + "\"");
        }
        int point = text.indexOf('.');
        return point < 0
                ? new Receipt(Integer.parseInt(text), 0)
                : new Receipt(Integer.parseInt(text.substring(0, point)), Integer.parseInt(text.substring(point + 1)));
    }

    /**
     * Returns when the papers of a stage were received.
     *
     * @param stage the stage, or part of one
     * @return the receipt
     */
    public static Receipt at(Stage stage) {
        return new Receipt(stage.number(), stage.part());
    }

    @Override
    public int compareTo(Receipt other) {
        return IN_TURN.compare(this, other);
    }

    /** Returns the stage, or stage and part as in 3.2. */
    @Override
    public String toString() {
        return part == 0 ? String.valueOf(stage) : stage + "." + part;
    }
}
