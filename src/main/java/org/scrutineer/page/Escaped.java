package org.scrutineer.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes text so that it stands for itself: no character of it is markup, and none is hidden, turns the direction of
 * writing or is unfit for XML. Such a character is written as {@code [U+202E]}.
 */
final class Escaped {

    /**
     * Controls, lone surrogates, what is no character, separators of lines, and format characters but for the two
     * joiners that words of some languages are written with. Printable characters of ASCII, of which nearly all of a
     * page is, are told apart first.
     */
    private static final Pattern HIDDEN = Pattern.compile("[[^ -~]&&[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}"
            + "\\ufdd0-\\ufdef\\ufffe\\uffff\\u115f\\u1160\\u3164\\uffa0[\\p{Cf}&&[^\\u200c\\u200d]]]]");

    private static final String SIGNS = "<>&\"";

    private Escaped() {}

    /**
     * Returns whether a text has a character that would not be seen, other than the end of a line.
     *
     * @param text the text
     * @return whether it has
     */
    static boolean hidesAnything(String text) {
        return HIDDEN.matcher(text.replace("\n", "")).find();
    }

    /**
     * Returns where hidden characters stand.
     *
     * @param text the text
     * @return a matcher whose finds they are, one at a time
     */
    static Matcher hidden(String text) {
        return HIDDEN.matcher(text);
    }

    /**
     * Returns what is written for a hidden character.
     *
     * @param character the character
     * @return such as {@code [U+202E]}
     */
    static String named(String character) {
        return String.format(Locale.ROOT, "[U+%04X]", character.codePointAt(0));
    }

    /**
     * Writes text between tags, or in an attribute between quotation marks.
     *
     * @param text the text
     * @param out where to
     */
    static void text(String text, StringBuilder out) {
        String seen = hidden(text).replaceAll(found -> Matcher.quoteReplacement(named(found.group())));
        for (int i = 0; i < seen.length(); i++) {
            char sign = seen.charAt(i);
            switch (SIGNS.indexOf(sign)) {
                case 0 -> out.append("&lt;");
                case 1 -> out.append("&gt;");
                case 2 -> out.append("&amp;");
                case 3 -> out.append("&quot;");
                default -> out.append(sign);
            }
        }
    }
}
