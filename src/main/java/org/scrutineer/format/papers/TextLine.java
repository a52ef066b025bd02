package org.scrutineer.format.papers;

import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;

/**
 * A line of a text, for errors in it.
 *
 * @param file the name of the file
 * @param number the number of the line, from 1
 * @param text the line
 */
record TextLine(String file, int number, String text) {

    /**
     * Takes the current line.
     *
     * @param lines the lines
     * @return the line
     */
    static TextLine of(LineBytes lines) {
        return new TextLine(lines.name(), lines.line(), lines.text());
    }

    /**
     * Returns where a character is.
     *
     * @param index the character, from 0
     * @return its place
     */
    Spot spot(int index) {
        return Spot.at(number, 1 + text.codePointCount(0, Math.min(index, text.length())));
    }

    /**
     * Returns an error.
     *
     * @param code the code
     * @param index the character that it is at, from 0
     * @param problem what must hold and what was found
     * @return the error
     */
    BallotFormatException error(String code, int index, String problem) {
        return new BallotFormatException(file, spot(index), code, problem);
    }

    /** The first character from an index on that is no blank. */
    int skipBlanks(int index) {
        int at = index;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
