package org.scrutineer.format;

import java.io.IOException;
import org.scrutineer.format.BltOptions.InteriorZero;
import org.scrutineer.format.BltOptions.Layout;
import org.scrutineer.format.BltOptions.MissingZero;
import org.scrutineer.format.BltOptions.Parentheses;

/** Reads the preferences of a ballot record up to and with what closes it. */
final class BltRanks {

    private static final long BEYOND_ANY_CANDIDATE = Integer.MAX_VALUE + 1L;

    private final BltBytes bytes;
    private final BltLexer lexer;
    private final BltContest contest;
    private final BltOptions options;
    private final BltRecord record;

    /**
     * Makes a reader of preferences.
     *
     * @param bytes the bytes of the file
     * @param lexer the tokens of the file
     * @param contest what went before the ballots
     * @param options the choices of the caller
     * @param record where marks are put
     */
    BltRanks(BltBytes bytes, BltLexer lexer, BltContest contest, BltOptions options, BltRecord record) {
        this.bytes = bytes;
        this.lexer = lexer;
        this.contest = contest;
        this.options = options;
        this.record = record;
    }

    /**
     * Reads the preferences of one record.
     *
     * @throws IOException if the file cannot be read
     * @throws BallotFormatException if a preference is malformed or the record is not closed
     */
    void read() throws IOException {
        int line = bytes.line();
        record.clear();
        boolean open = true;
        while (open) {
            switch (lexer.next()) {
                case NUMBER -> open = !number();
                case DASH -> record.skipRank();
                case WORD -> {
                    word();
                    record.closeRank();
                }
                case OPEN_PARENTHESIS -> {
                    group();
                    record.closeRank();
                }
                case LINE_END -> {
                    open = contest.layout() != Layout.LINES;
                    checkLineEnd();
                }
                case FILE_END ->
                    throw lexer.error(
                            "E020",
                            "a ballot record must be closed by a 0, but the file ended in that of line " + line);
                default -> throw lexer.error("E012", "a preference must be a candidate, but " + lexer.found());
            }
        }
    }

    /** Reads a number. Returns whether it closes the record. */
    private boolean number() throws IOException {
        if (lexer.value() > 0) {
            mark(lexer.value(), lexer.start(), lexer.end());
            record.closeRank();
            return false;
        }
        if (contest.layout() == Layout.FREE) {
            return true;
        }
        Place zero = lexer.place();
        BltToken behind = lexer.next();
        if (behind == BltToken.LINE_END || behind == BltToken.FILE_END) {
            return true;
        }
        if (options.interiorZero() == InteriorZero.REFUSED) {
            throw bytes.doubt(
                    "E015",
                    zero,
                    "a 0 must be the last of its line, or it reads as a skipped rank and as the end of a record",
                    InteriorZero.SKIPPED_RANK,
                    Layout.FREE);
        }
        record.skipRank();
        lexer.unread();
        return false;
    }

    private void checkLineEnd() {
        if (contest.layout() == Layout.LINES && options.missingZero() == MissingZero.REFUSED) {
            throw bytes.doubt(
                    "E014",
                    lexer.place(),
                    "a ballot record must be closed by a 0, but the line ended",
                    MissingZero.CLOSED_BY_LINE_END,
                    Layout.FREE);
        }
    }

    /** Marks one candidate, or several that are joined by equals signs, at one rank. */
    private void word() {
        byte[] held = bytes.bytes();
        int from = lexer.start();
        for (int at = from; at <= lexer.end(); at++) {
            if (at == lexer.end() || held[at] == '=') {
                markPart(from, at);
                from = at + 1;
            }
        }
    }

    private void markPart(int from, int to) {
        if (from == to) {
            throw bytes.error(
                    "E016",
                    bytes.place(from),
                    "candidates must stand on both sides of each = with no blank, but was \"" + lexer.text() + "\"");
        }
        byte[] held = bytes.bytes();
        long value = 0;
        int at = from;
        while (at < to && held[at] >= '0' && held[at] <= '9') {
            value = Math.min(value * 10 + (held[at] - '0'), BEYOND_ANY_CANDIDATE);
            at++;
        }
        if (at == to) {
            mark(value, from, to);
            return;
        }
        String name = bytes.text(from, to);
        Integer candidate = contest.numbers().get(name);
        if (candidate == null) {
            throw bytes.error("E012", bytes.place(from), "a preference must be a candidate, but was \"" + name + "\"");
        }
        mark(candidate, from, to);
    }

    private void group() throws IOException {
        if (options.parentheses() == Parentheses.REFUSED) {
            throw bytes.doubt(
                    "E016",
                    lexer.place(),
                    "a parenthesis must not stand among preferences, where some programs read equal ranks and others an"
                            + " error",
                    Parentheses.EQUAL_RANK);
        }
        int marked = 0;
        while (lexer.next() != BltToken.CLOSE_PARENTHESIS) {
            if (lexer.token() != BltToken.NUMBER && lexer.token() != BltToken.WORD) {
                throw lexer.error("E016", "candidates in parentheses must be closed by ), but " + lexer.found());
            }
            word();
            marked++;
        }
        if (marked == 0) {
            throw lexer.error("E016", "parentheses must hold a candidate, but were empty");
        }
    }

    private void mark(long candidate, int at, int to) {
        if (candidate < 1 || candidate > contest.candidates()) {
            throw bytes.error(
                    "E012",
                    bytes.place(at),
                    "candidate number " + bytes.text(at, to) + " is not between 1 and " + contest.candidates());
        }
        int number = (int) candidate;
        if (!record.markInRank(number)) {
            throw bytes.error(
                    "E013",
                    bytes.place(at),
                    "candidate " + BltContest.named(bytes.text(at, to), number)
                            + " must be marked once, but is marked at rank " + record.rankOf(number) + " too");
        }
    }
}
