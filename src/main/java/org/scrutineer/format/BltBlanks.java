package org.scrutineer.format;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What lies between the tokens of a BLT file: blanks, comments, and in one dialect a comma at a line end. */
final class BltBlanks {

    private final BltBytes bytes;
    private final Charset charset;
    private final Notices notices;
    private final NameComments names;
    private BltFields fields = BltFields.BLANKS_BETWEEN;

    /**
     * Makes a finder of blanks.
     *
     * @param bytes the bytes of the file
     * @param charset the character set
     * @param notices where notices are added
     * @param names where comments are taken note of that are names
     */
    BltBlanks(BltBytes bytes, Charset charset, Notices notices, NameComments names) {
        this.bytes = bytes;
        this.charset = charset;
        this.notices = notices;
        this.names = names;
    }

    /** Lets a comma before each line end count as a blank from now on. */
    void endFieldsByComma() {
        fields = BltFields.COMMA_AT_LINE_END;
    }

    /**
     * Returns what ends a field.
     *
     * @return what ends it
     */
    BltFields fields() {
        return fields;
    }

    /**
     * Returns whether a byte other than an ASCII blank starts what is read as a blank.
     *
     * @param at the place among the bytes held
     * @return whether it is a no-break space or a comma at the line end
     */
    boolean startsAt(int at) {
        return isNoBreakSpace(at) || isCommaAtLineEnd(at);
    }

    /**
     * Goes to the next byte that is neither blank nor in a comment.
     *
     * @throws IOException if the file cannot be read
     * @throws BallotFormatException if a comment has no end, or is not text
     */
    void skip() throws IOException {
        while (!bytes.atEnd()) {
            byte[] held = bytes.bytes();
            int at = bytes.position();
            if (held[at] == ' ' || held[at] == '\t' || held[at] == '\f') {
                bytes.moveTo(at + 1);
            } else if (held[at] == '#') {
                int to = bytes.lineEndFrom(at);
                names.see(bytes.text(at, to), bytes.place(at));
                bytes.moveTo(to);
            } else if (held[at] == '/' && held[at + 1] == '*') {
                skipBlockComment();
            } else if (isNoBreakSpace(at)) {
                notices.count("W-NO-BREAK-SPACE", bytes.place(at), "a no-break space is read as a blank");
                bytes.moveTo(at + 2);
            } else if (isCommaAtLineEnd(at)) {
                bytes.moveTo(at + 1);
            } else {
                return;
            }
        }
    }

    private void skipBlockComment() throws IOException {
        Place opened = bytes.place(bytes.position());
        int depth = 0;
        do {
            if (bytes.atEnd()) {
                throw bytes.error("E010", opened, "a comment must be closed by */, but the file ends in it");
            }
            byte[] held = bytes.bytes();
            int from = bytes.position();
            int at = from;
            while (held[at] != '\n' && held[at] != '\r' && (at == from || depth > 0)) {
                boolean opens = held[at] == '/' && held[at + 1] == '*';
                boolean closes = held[at] == '*' && held[at + 1] == '/';
                depth += opens ? 1 : closes ? -1 : 0;
                at += opens || closes ? 2 : 1;
            }
            bytes.text(from, at);
            bytes.moveTo(at);
            if (depth > 0 && !bytes.atEnd()) {
                bytes.endLine(at);
            }
        } while (depth > 0);
    }

    private boolean isNoBreakSpace(int at) {
        byte[] held = bytes.bytes();
        return held[at] == (byte) 0xC2 && held[at + 1] == (byte) 0xA0 && charset.equals(StandardCharsets.UTF_8);
    }

    private boolean isCommaAtLineEnd(int at) {
        return fields == BltFields.COMMA_AT_LINE_END && bytes.bytes()[at] == ',' && isBlankUpToLineEnd(at + 1);
    }

    private boolean isBlankUpToLineEnd(int from) {
        byte[] held = bytes.bytes();
        int at = from;
        while (held[at] == ' ' || held[at] == '\t' || held[at] == '\f') {
            at++;
        }
        return held[at] == '\n' || held[at] == '\r';
    }
}
