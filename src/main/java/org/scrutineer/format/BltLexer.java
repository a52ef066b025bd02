package org.scrutineer.format;

import java.io.IOException;

/** The tokens of a BLT file up to its names. One token is held at a time; comments and blanks lie between tokens. */
final class BltLexer {

    private static final long LARGEST = Long.MAX_VALUE / 10 - 1;

    private final BltBytes bytes;
    private final Notices notices;
    private final BltBlanks blanks;
    private BltToken token = BltToken.NONE;
    private boolean unread;
    private int start;
    private int end;
    private long value;

    /**
     * Starts at the present position.
     *
     * @param bytes the bytes
     * @param blanks what lies between tokens
     * @param notices where notices are added
     */
    BltLexer(BltBytes bytes, BltBlanks blanks, Notices notices) {
        this.bytes = bytes;
        this.blanks = blanks;
        this.notices = notices;
    }

    /**
     * Goes to the next token.
     *
     * @return its kind
     * @throws IOException if the file cannot be read
     * @throws BallotFormatException if a comment has no end, or the bytes are not text
     */
    BltToken next() throws IOException {
        if (unread) {
            unread = false;
            return token;
        }
        passLineEnd();
        blanks.skip();
        token = scan();
        return token;
    }

    /** Makes {@link #next()} give the present token again. */
    void unread() {
        unread = true;
    }

    /** Goes to the start of the next line if the present token is a line end. */
    void passLineEnd() {
        if (token == BltToken.LINE_END && !unread) {
            bytes.endLine(start);
            token = BltToken.NONE;
        }
    }

    /**
     * Goes to the start of the next line if this line holds no further token.
     *
     * @return whether the position is at the start of a line
     * @throws IOException if the file cannot be read
     */
    boolean startsLine() throws IOException {
        if (token != BltToken.LINE_END) {
            next();
        }
        unread = token != BltToken.LINE_END;
        passLineEnd();
        return !unread;
    }

    private BltToken scan() throws IOException {
        start = bytes.position();
        end = start;
        if (bytes.atEnd()) {
            start = bytes.position();
            return BltToken.FILE_END;
        }
        byte[] held = bytes.bytes();
        return switch (held[start]) {
            case '\n', '\r' -> BltToken.LINE_END;
            case '(' -> single(BltToken.OPEN_PARENTHESIS);
            case ')' -> single(BltToken.CLOSE_PARENTHESIS);
            case '[' -> single(BltToken.OPEN_BRACKET);
            case ']' -> single(BltToken.CLOSE_BRACKET);
            default -> wordOrNumber(held);
        };
    }

    private BltToken single(BltToken kind) {
        end = start + 1;
        bytes.moveTo(end);
        return kind;
    }

    private BltToken wordOrNumber(byte[] held) {
        int digits = held[start] == '-' ? start + 1 : start;
        end = digits;
        value = 0;
        while (held[end] >= '0' && held[end] <= '9') {
            value = value > LARGEST ? Long.MAX_VALUE : value * 10 + (held[end] - '0');
            end++;
        }
        boolean number = end > digits;
        int numberEnd = end;
        while (!endsWord(held, end)) {
            end++;
        }
        bytes.moveTo(end);
        if (number && end == numberEnd) {
            if (held[digits] == '0' && end - digits > 1) {
                notices.count("W-LEADING-ZEROS", place(), "number " + text() + " has leading zeros");
            }
            return digits == start ? BltToken.NUMBER : BltToken.NEGATIVE;
        }
        return end == start + 1 && held[start] == '-' ? BltToken.DASH : BltToken.WORD;
    }

    private boolean endsWord(byte[] held, int at) {
        return switch (held[at]) {
            case ' ', '\t', '\f', '\n', '\r', '(', ')', '[', ']' -> true;
            default -> blanks.startsAt(at);
        };
    }

    /**
     * Returns the kind of the present token.
     *
     * @return the kind
     */
    BltToken token() {
        return token;
    }

    /**
     * Returns the number of the present token.
     *
     * @return the number without its sign; {@link Long#MAX_VALUE} if it is too long
     */
    long value() {
        return value;
    }

    /**
     * Returns the present token as written.
     *
     * @return the text
     * @throws BallotFormatException if it is not of the character set
     */
    String text() {
        return bytes.text(start, end);
    }

    /**
     * Returns where the present token starts.
     *
     * @return the place among the bytes held
     */
    int start() {
        return start;
    }

    /**
     * Returns where the present token ends.
     *
     * @return the place among the bytes held
     */
    int end() {
        return end;
    }

    /**
     * Returns the line and column of the present token.
     *
     * @return the line and column
     */
    Place place() {
        return bytes.place(start);
    }

    /**
     * Returns what the present token is, for a message.
     *
     * @return the token in quotes, or that the line or file ended
     */
    String found() {
        if (token == BltToken.FILE_END) {
            return "the file ended";
        }
        return token == BltToken.LINE_END ? "the line ended" : "was \"" + text() + "\"";
    }

    /**
     * Returns an error at the present token.
     *
     * @param code the code of the kind of error
     * @param problem what must hold and what was found
     * @return the exception, to be thrown
     */
    BallotFormatException error(String code, String problem) {
        return bytes.error(code, place(), problem);
    }
}
