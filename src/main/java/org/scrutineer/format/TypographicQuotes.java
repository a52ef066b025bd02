package org.scrutineer.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Strings in the quotation marks of printed text, in the pairs that languages have them in: “a”, „a“, «a», »a«, ‘a’ and
 * others.
 */
final class TypographicQuotes {

    /** Each mark that opens a string, followed by those that close it; the others may stand inside. */
    private static final List<String> PAIRS = List.of(
            "\u201C\u201D", // “ ”
            "\u201D\u201D", // ” ”
            "\u201E\u201C\u201D\u201F", // „ “ ” ‟
            "\u201F\u201D", // ‟ ”
            "\u00AB\u00BB", // « »
            "\u00BB\u00AB\u00BB", // » « and » »
            "\u2039\u203A", // ‹ ›
            "\u203A\u2039\u203A", // › ‹ and › ›
            "\u2018\u2019", // ‘ ’
            "\u2019\u2019", // ’ ’
            "\u201A\u2018\u2019\u201B", // ‚ ‘ ’ ‛
            "\u201B\u2019", // ‛ ’
            "\u300C\u300D", // 「 」
            "\u300E\u300F", // 『 』
            "\uFF02\uFF02"); // ＂ ＂

    private TypographicQuotes() {}

    /**
     * A string.
     *
     * @param content what stands between the marks
     * @param start where its first mark stands in the text
     */
    record Quoted(String content, int start) {}

    /**
     * Takes a text apart into strings with blanks between them, up to its end or a comment.
     *
     * @param text the text, which starts with no blank
     * @return the strings; none if the text is anything else
     */
    static List<Quoted> strings(String text) {
        List<Quoted> strings = new ArrayList<>();
        int at = 0;
        while (at < text.length() && !rest(text, at)) {
            int end = closing(text, at);
            if (end < 0) {
                return List.of();
            }
            strings.add(new Quoted(text.substring(at + 1, end), at));
            at = end + 1;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return strings;
    }

    private static boolean rest(String text, int at) {
        return at > 0 && text.charAt(at) == '#' && Character.isWhitespace(text.charAt(at - 1));
    }

    /**
     * Returns where the mark stands that closes a string: the first that a blank or the end follows.
     *
     * @param text the text
     * @param start where the mark stands that opens it, if it is one
     * @return the place, -1 if there is none
     */
    static int closing(String text, int start) {
        for (String pair : PAIRS) {
            if (pair.charAt(0) == text.charAt(start)) {
                for (int at = start + 1; at < text.length(); at++) {
                    boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
                    if (last && pair.indexOf(text.charAt(at), 1) > 0) {
                        return at;
                    }
                }
            }
        }
        return -1;
    }

    /**
     * Returns a text without typographic quotes that enclose all of it.
     *
     * @param text the text
     * @return what stands between them, or the text itself
     */
    static String without(String text) {
        String stripped = text.strip();
        if (stripped.length() < 2) {
            return text;
        }
        List<Quoted> strings = strings(stripped);
        return strings.size() == 1 && strings.get(0).content().length() == stripped.length() - 2
                ? strings.get(0).content()
                : text;
    }
}
