package org.scrutineer.format.papers;

/** Whole numbers as cells have them. */
final class WholeNumber {

    private static final int LONGEST = 9;

    private WholeNumber() {}

    /**
     * Reads a number.
     *
     * @param cell the text, with blanks around the number or zeros behind a point
     * @return the number, from 0; or a constant of {@link Rows}
     */
    static int of(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return Rows.BLANK;
        }
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String zeros = point < 0 ? "0" : text.substring(point + 1);
        if (!digits(whole) || zeros.isEmpty() || !zeros.chars().allMatch(c -> c == '0')) {
            return Rows.NO_NUMBER;
        }
        String significant = whole.replaceFirst("^0+(?=.)", "");
        return significant.length() > LONGEST ? Rows.HUGE : Integer.parseInt(significant);
    }

    /**
     * Returns whether a text is nothing but digits.
     *
     * @param text the text
     * @return whether it has one digit at least and nothing else
     */
    static boolean digits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
