package org.scrutineer.ballot;

import java.util.regex.Pattern;

/**
 * Text from outside in a form that can be shown to people: without characters that would break a line, turn its direction, move
 * the cursor of a terminal, or not be seen at all. U+FFFD stands for each of them.
 */
public final class Printable {

    /** Control and format characters, but for the two joiners that words of some languages are written with. */
    private static final String UNPRINTABLE = "\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}[\\p{Cf}&&[^\\u200c\\u200d]]";

    private static final Pattern IN_A_LINE = Pattern.compile("[" + UNPRINTABLE + "]");
    private static final Pattern IN_LINES = Pattern.compile("[" + UNPRINTABLE + "&&[^\\n]]");

    private Printable() {}

    /**
     * Returns a text that keeps to its line.
     *
     * @param text the text
     * @return the text, of one line
     */
    public static String line(String text) {
        return IN_A_LINE.matcher(text).replaceAll("\ufffd");
    }

    /**
     * Returns a text of several lines.
     *
     * @param text the text
     * @return the text, its lines ended by LF as before
     */
    public static String lines(String text) {
        return IN_LINES.matcher(text).replaceAll("\ufffd");
    }
}
