package org.scrutineer.ballot;

import java.util.regex.Pattern;

/**
 * Text from outside in a form that can be shown to people: without characters that would break a line, turn its
 * direction, move the cursor of a terminal, or not be seen at all. U+FFFD stands for each of them.
 */
public final class Printable {

    /** Control and format characters, but for the two joiners that words of some languages are written with. */
    private static final String UNPRINTABLE = "\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}[\\p{Cf}&&[^\\u200c\\u200d]]";

    private static final Pattern IN_A_LINE = Pattern.compile("[" + UNPRINTABLE + "]");
    private static final Pattern IN_LINES = Pattern.compile("[" + UNPRINTABLE + "&&[^\\n]]");

    private static final int LONGEST_MESSAGE = 2_000;
    private static final int EACH_END = 900;
    private static final int LONGEST_PART = 600;
    private static final int EACH_END_OF_A_PART = 270;

    private Printable() {}

    /**
     * Returns a text that keeps to its line.
     *
     * @param text the text
     * @return the text, of one line
     */
    public static String line(String text) {
        return isPlain(text) ? text : IN_A_LINE.matcher(text).replaceAll("\ufffd");
    }

    /** Whether all characters are printable ones of ASCII, as most are: then nothing need be searched for. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < ' ' || text.charAt(at) > '~') {
                return false;
            }
        }
        return true;
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

    /**
     * Returns a message about text from outside, however long that is.
     *
     * @param text the message
     * @return the message as {@link #line} gives it, at most 2,000 characters; of a longer one the middle is left out,
     *     and the message says how much
     */
    public static String message(String text) {
        return line(shortened(text, LONGEST_MESSAGE, EACH_END));
    }

    /**
     * Returns a part of a message, of which three with a few words between are still a message that {@link #message}
     * leaves as it is.
     *
     * @param text the part
     * @return the part, at most 600 characters; of a longer one the middle is left out, and the part says how much
     */
    public static String part(String text) {
        return shortened(text, LONGEST_PART, EACH_END_OF_A_PART);
    }

    private static String shortened(String text, int most, int eachEnd) {
        if (text.length() <= most) {
            return text;
        }
        int start = Character.isHighSurrogate(text.charAt(eachEnd - 1)) ? eachEnd - 1 : eachEnd;
        int end = text.length() - eachEnd;
        end += Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
        return text.substring(0, start) + " … (" + (end - start) + " characters left out) … " + text.substring(end);
    }
}
