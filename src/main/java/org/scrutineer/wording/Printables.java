package org.scrutineer.wording;

import org.scrutineer.ballot.Printable;

/** Texts from outside, cut to a length. */
public final class Printables {

    private Printables() {}

    /**
     * Returns a text of one line that keeps to a length.
     *
     * @param text the text
     * @param longest the most characters (UTF-16 units), at least 2
     * @return the text, or its beginning and an ellipsis
     */
    public static String shortened(String text, int longest) {
        String line = Printable.line(text);
        if (line.length() <= longest) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return line.substring(0, end) + "…";
    }
}
