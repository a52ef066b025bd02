package org.scrutineer.format;

import java.util.ArrayList;
import java.util.List;

/** The strings and words of one line of a constraints file, up to a comment. */
final class ConLine {

    private static final int QUOTE = '"';
    private static final int COMMENT = '#';

    private final String source;
    private final int number;
    private final int[] text;
    private int position;

    /**
     * A string or a word.
     *
     * @param text the text, of a string without its quotes
     * @param isString whether it stood in quotes
     * @param column the column at which it starts, from 1
     */
    record Token(String text, boolean isString, int column) {}

    /**
     * Starts a line.
     *
     * @param source the name of the file
     * @param number the number of the line, from 1
     * @param text the line without its end
     */
    ConLine(String source, int number, String text) {
        this.source = source;
        this.number = number;
        this.text = text.codePoints().toArray();
    }

    /**
     * Returns what stands on the line.
     *
     * @return the strings and words in order, none if the line is blank
     * @throws BallotFormatException if a string has no end, or text follows it without a blank
     */
    List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        skipBlanks();
        while (position < text.length && text[position] != COMMENT) {
            int closing = closing();
            tokens.add(text[position] == QUOTE ? string() : closing > 0 ? typographic(closing) : word());
            skipBlanks();
        }
        return tokens;
    }

    private void skipBlanks() {
        while (position < text.length && isBlank(text[position])) {
            position++;
        }
    }

    private static boolean isBlank(int character) {
        return character == ' ' || character == '\t' || character == '\f';
    }

    /** Where the typographic quotation mark stands that closes the one here; below 1 if there is none. */
    private int closing() {
        String rest = new String(text, position, text.length - position);
        int end = TypographicQuotes.closing(rest, 0);
        return end < 0 ? 0 : position + rest.codePointCount(0, end);
    }

    private Token typographic(int closing) {
        int start = position;
        position = closing + 1;
        return new Token(new String(text, start + 1, closing - start - 1), true, start + 1);
    }

    private Token word() {
        int start = position;
        while (position < text.length && !isBlank(text[position]) && text[position] != COMMENT) {
            position++;
        }
        return new Token(new String(text, start, position - start), false, start + 1);
    }

    /** A string; a quotation mark in it is doubled. */
    private Token string() {
        int start = position;
        StringBuilder content = new StringBuilder();
        position++;
        while (position < text.length) {
            if (text[position] != QUOTE) {
                content.appendCodePoint(text[position]);
            } else if (position + 1 < text.length && text[position + 1] == QUOTE) {
                content.append('"');
                position++;
            } else {
                position++;
                requireBlank();
                return new Token(content.toString(), true, start + 1);
            }
            position++;
        }
        throw error(start + 1, "E051", "a string must end in a quotation mark, but the line ended");
    }

    private void requireBlank() {
        if (position < text.length && !isBlank(text[position]) && text[position] != COMMENT) {
            throw error(
                    position + 1,
                    "E051",
                    "a blank must follow a string, but there was \"" + Character.toString(text[position]) + "\"");
        }
    }

    /** The column behind the last character of the line. */
    int end() {
        return text.length + 1;
    }

    /** The number of the line. */
    int number() {
        return number;
    }

    /** An error on this line, to be thrown. */
    BallotFormatException error(int column, String code, String problem) {
        return new BallotFormatException(source, number, column, code, problem);
    }
}
