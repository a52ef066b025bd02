package org.scrutineer.report;

import java.util.ArrayList;
import java.util.List;

/** Lays out text in columns of a fixed-width face. */
public final class Text {

    private static final String ELLIPSIS = "…";

    private static final int FIRST_BEYOND_ASCII = 0x80;

    /** First and last code points of the East Asian ranges that take two columns, in turn. */
    private static final int[] WIDE = {
        0x1100, 0x115f, 0x2e80, 0x303e, 0x3041, 0xa4cf, 0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe30, 0xfe6f, 0xff00, 0xff60,
        0xffe0, 0xffe6, 0x1f300, 0x1faff, 0x20000, 0x3fffd
    };

    private Text() {}

    /**
     * Returns the columns that a text takes.
     *
     * @param text the text
     * @return the columns: none for a mark on the letter before, two for a wide East Asian letter
     */
    static int width(String text) {
        int columns = 0;
        int index = 0;
        while (index < text.length()) {
            int point = text.codePointAt(index);
            columns += columns(point);
            index += Character.charCount(point);
        }
        return columns;
    }

    private static int columns(int point) {
        if (point < FIRST_BEYOND_ASCII) {
            return 1;
        }
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (point >= WIDE[i] && point <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }

    /**
     * Returns a text filled with blanks on its right.
     *
     * @param text the text
     * @param width the columns to fill
     * @return the text, longer than that if it was
     */
    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /**
     * Returns a text filled with blanks on its left.
     *
     * @param text the text
     * @param width the columns to fill
     * @return the text, longer than that if it was
     */
    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /**
     * Returns a text that ends in an ellipsis.
     *
     * @param text the text
     * @param width the columns to keep to, the ellipsis among them, at least 1
     * @return the beginning of the text and the ellipsis
     */
    static String cut(String text, int width) {
        return text.substring(0, fitting(text, 0, width - 1)).stripTrailing() + ELLIPSIS;
    }

    /** Where a part of a text ends that begins at an index and keeps to a width, whole letters with their marks. */
    private static int fitting(String text, int start, int width) {
        int columns = 0;
        int index = start;
        while (index < text.length()) {
            int point = text.codePointAt(index);
            columns += columns(point);
            if (columns > width) {
                return index;
            }
            index += Character.charCount(point);
        }
        return index;
    }

    /**
     * Breaks a text at its blanks, and inside a word only where the word alone is too long.
     *
     * @param text the text
     * @param width the columns to keep to, at least 2
     * @return the lines, at least one
     */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            int start = 0;
            int end = fitting(word, start, width);
            while (end < word.length()) {
                lines.add(word.substring(start, end));
                start = end;
                end = fitting(word, start, width);
            }
            line = word.substring(start);
        }
        lines.add(line);
        return lines;
    }
}
