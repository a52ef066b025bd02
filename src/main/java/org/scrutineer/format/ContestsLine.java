package org.scrutineer.format;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.format.ContestsFile.Word;

/** One line of a file of contests, read from left to right. Not safe for several threads at once. */
final class ContestsLine {

    private static final int QUOTE = '"';
    private static final int COMMENT = '#';

    private final String source;
    private final int number;
    private final int[] text;
    private int position;

    /**
     * Starts a line.
     *
     * @param source the name of the file
     * @param number the number of the line, from 1
     * @param text the line without its end
     */
    ContestsLine(String source, int number, String text) {
        this.source = source;
        this.number = number;
        this.text = text.codePoints().toArray();
    }

    /** Whether nothing more stands on the line but blanks and a comment. */
    boolean isAtEnd() {
        while (position < text.length && isBlank(text[position])) {
            position++;
        }
        return position == text.length || text[position] == COMMENT;
    }

    /** Whether a string comes next. */
    boolean isAtString() {
        return !isAtEnd() && text[position] == QUOTE;
    }

    /** Takes a string. */
    Word string(String code, String what) {
        if (!isAtString()) {
            throw error(code, what + " must be named in quotes, but there was " + found());
        }
        Word string = quoted(code);
        requireBlank(code, "a string");
        if (string.text().isBlank()) {
            throw error(string, code, what + " must have a name, but the quotes are empty");
        }
        return string;
    }

    /** Takes a string, or a word that ends at a blank. */
    Word stringOrWord(String code, String what) {
        if (isAtEnd()) {
            throw error(code, what + " must follow, but the line ended");
        }
        return text[position] == QUOTE ? string(code, what) : bare("");
    }

    /** Takes a key, which ends at an equals sign or a blank. */
    Word key(String code) {
        if (isAtString()) {
            throw error(code, "a key must follow, but there was " + found());
        }
        return bare("=");
    }

    /** Takes the values of a key, if an equals sign follows it; several are joined by commas. */
    List<Word> values(String code) {
        List<Word> values = new ArrayList<>();
        if (position < text.length && text[position] == '=') {
            do {
                position++;
                values.add(value(code));
            } while (position < text.length && text[position] == ',');
            requireBlank(code, "a value");
        }
        return values;
    }

    private Word value(String code) {
        Word value = position < text.length && text[position] == QUOTE ? quoted(code) : bare(",");
        if (value.text().isBlank()) {
            throw error(value, code, "a value must follow, without a blank before it, but there was none");
        }
        return value;
    }

    private Word bare(String ends) {
        int start = position;
        while (position < text.length && !isBlank(text[position]) && ends.indexOf(text[position]) < 0) {
            position++;
        }
        return new Word(new String(text, start, position - start), number, start + 1);
    }

    /** A string; a quotation mark in it is doubled. */
    private Word quoted(String code) {
        int start = position;
        StringBuilder content = new StringBuilder();
        for (position++; position < text.length; position++) {
            if (text[position] != QUOTE) {
                content.appendCodePoint(text[position]);
            } else if (position + 1 < text.length && text[position + 1] == QUOTE) {
                content.append('"');
                position++;
            } else {
                position++;
                return new Word(content.toString(), number, start + 1);
            }
        }
        throw error(new Word("", number, start + 1), code, "a string must end in a quotation mark, but the line ended");
    }

    private void requireBlank(String code, String what) {
        if (position < text.length && !isBlank(text[position])) {
            throw error(code, "a blank must follow " + what + ", but there was " + found());
        }
    }

    private String found() {
        return isAtEnd() ? "nothing" : "\"" + Character.toString(text[position]) + "\"";
    }

    private static boolean isBlank(int character) {
        return character == ' ' || character == '\t' || character == '\f';
    }

    /** An error at the place where the reading is, to be thrown. */
    BallotFormatException error(String code, String problem) {
        return error(new Word("", number, position + 1), code, problem);
    }

    /** An error at a word, to be thrown. */
    BallotFormatException error(Word word, String code, String problem) {
        return new BallotFormatException(source, word.line(), word.column(), code, problem);
    }
}
