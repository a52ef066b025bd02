package org.scrutineer.format;

import java.io.IOException;
import java.util.regex.Pattern;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.format.BltOptions.Layout;

/** Reads the numbers of candidates and seats at the head of a BLT file and finds out its layout. */
final class BltHeader {

    private static final Pattern NUMBER_AND_COMMA = Pattern.compile("[0-9]{1,9},");

    private final BltBytes bytes;
    private final BltLexer lexer;
    private final BltBlanks blanks;
    private final BltOptions options;

    /**
     * Makes a reader of the header.
     *
     * @param bytes the bytes of the file
     * @param lexer the tokens of the file
     * @param blanks what lies between tokens
     * @param options the choices of the caller
     */
    BltHeader(BltBytes bytes, BltLexer lexer, BltBlanks blanks, BltOptions options) {
        this.bytes = bytes;
        this.lexer = lexer;
        this.blanks = blanks;
        this.options = options;
    }

    /**
     * Reads the header. The next token is the first behind it.
     *
     * @return what goes before the ballots
     * @throws IOException if the file cannot be read
     * @throws BallotFormatException if it is malformed
     */
    BltPreamble read() throws IOException {
        nextOnAnyLine();
        if (lexer.token() == BltToken.FILE_END) {
            throw bytes.error("E001", new Place(1, 1), "a file must hold an election, but it is empty");
        }
        int line = lexer.place().line();
        int candidates = number("E003", "the number of candidates", Candidate.MAX_NUMBER);
        if (options.layout() == Layout.LINES) {
            lexer.next();
        } else {
            nextOnAnyLine();
        }
        Place place = lexer.place();
        if (lexer.token() == BltToken.WORD
                && NUMBER_AND_COMMA.matcher(lexer.text()).matches()) {
            return endedByCommas(candidates, place);
        }
        int seats = number("E004", "the number of seats", Integer.MAX_VALUE);
        return new BltPreamble(bytes, lexer, candidates, seats, place, layout(line, place.line()));
    }

    private void nextOnAnyLine() throws IOException {
        while (lexer.next() == BltToken.LINE_END) {
            lexer.passLineEnd();
        }
    }

    private int number(String code, String what, int largest) {
        if (lexer.token() != BltToken.NUMBER || lexer.value() < 1 || lexer.value() > largest) {
            throw lexer.error(code, what + " must be a whole number from 1 to " + largest + ", but " + lexer.found());
        }
        return (int) lexer.value();
    }

    private Layout layout(int firstLine, int seatsLine) throws IOException {
        BltToken token = lexer.next();
        lexer.unread();
        boolean alone = token == BltToken.LINE_END || token == BltToken.FILE_END;
        boolean startsMore = token == BltToken.NUMBER
                || token == BltToken.NEGATIVE
                || token == BltToken.OPEN_BRACKET
                || token == BltToken.OPEN_PARENTHESIS;
        if (!alone && (options.layout() == Layout.LINES || !startsMore)) {
            throw lexer.error("E005", afterHeader(lexer.found()));
        }
        if (options.layout() != Layout.AUTO) {
            return options.layout();
        }
        return alone && firstLine == seatsLine ? Layout.LINES : Layout.FREE;
    }

    /** Reads on if the next line ends in a comma too; then the comma is a dialect, else it is an error. */
    private BltPreamble endedByCommas(int candidates, Place place) throws IOException {
        String text = lexer.text();
        Place comma = new Place(place.line(), place.column() + text.length() - 1);
        int seats = Integer.parseInt(text.substring(0, text.length() - 1));
        BltToken token = lexer.next();
        lexer.passLineEnd();
        if (seats < 1 || token != BltToken.LINE_END || options.layout() == Layout.FREE || !lineEndsInComma()) {
            throw bytes.error("E005", comma, afterHeader("was \",\""));
        }
        blanks.endFieldsByComma();
        return new BltPreamble(bytes, lexer, candidates, seats, place, Layout.LINES);
    }

    private boolean lineEndsInComma() throws IOException {
        if (bytes.atEnd()) {
            return false;
        }
        int from = bytes.position();
        return bytes.text(from, bytes.lineEndFrom(from)).stripTrailing().endsWith(",");
    }

    private static String afterHeader(String found) {
        return "the line must end after the numbers of candidates and seats, but " + found;
    }
}
