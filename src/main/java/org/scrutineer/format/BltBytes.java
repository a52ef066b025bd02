package org.scrutineer.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The bytes of a text file, some whole lines of it at a time, with the line and column of each. A last line without a
 * line end gets one, which is not counted as such.
 */
final class BltBytes {

    private static final int FIRST_CAPACITY = 1 << 17;
    private static final int UTF_8_BYTE_ORDER_MARK = 0xEFBBBF;

    private final DigestedInput input;
    private final String source;
    private final Charset charset;
    private final LineEnds lineEnds = new LineEnds();
    private byte[] bytes = new byte[FIRST_CAPACITY];
    private int position;
    /** The end of the bytes that are whole lines. */
    private int end;
    /** The end of the bytes that have been read. */
    private int filled;
    /** The place in the file of the first byte that is held. */
    private long base;

    private boolean lastRead;
    private boolean lineEndAdded;
    private int line = 1;
    private int lineStart;
    /** A place of this line and its column, so that columns of a long line are not counted from its start each time. */
    private int placed;

    private int placedColumn = 1;

    /**
     * Opens the bytes of a file.
     *
     * @param input the bytes
     * @param source the name of the file
     * @param charset the character set
     */
    BltBytes(DigestedInput input, String source, Charset charset) {
        this.input = input;
        this.source = source;
        this.charset = charset;
    }

    /**
     * Passes over a byte-order mark at the start of the file.
     *
     * @param notices where one is noted
     * @throws IOException if the file cannot be read
     */
    void skipByteOrderMark(Notices notices) throws IOException {
        if (atEnd() || end < 2) {
            return;
        }
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        if (first == 0xFEFF || first == 0xFFFE) {
            throw error("E002", place(0), "text must be of " + charset + ", but starts with the mark of UTF-16");
        }
        if (end > 2 && (first << 8 | (bytes[2] & 0xFF)) == UTF_8_BYTE_ORDER_MARK) {
            position = 3;
            lineStart = 3;
            placed = 3;
            notices.add("W-BYTE-ORDER-MARK", new Place(1, 1), "the file starts with a byte-order mark");
        }
    }

    /**
     * Returns whether the file ends here, after reading on if need be.
     *
     * @return whether no byte of the file is left
     * @throws IOException if the file cannot be read
     */
    boolean atEnd() throws IOException {
        return position == end ? !more() : lineEndAdded && position == filled - 1;
    }

    private boolean more() throws IOException {
        if (lastRead && end == filled) {
            return false;
        }
        base += end;
        filled -= end;
        System.arraycopy(bytes, end, bytes, 0, filled);
        position = 0;
        lineStart = 0;
        placed = 0;
        end = 0;
        while (end == 0 && !lastRead) {
            if (filled == bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.multiplyExact(bytes.length, 2));
            }
            int read = input.read(bytes, filled, bytes.length - filled);
            lastRead = read < 0;
            int before = Math.max(filled - 1, 0);
            filled += Math.max(read, 0);
            end = wholeLines(before);
        }
        return filled > 0;
    }

    /** Returns the end of the last whole line. A CR at the end of what was read may yet be followed by an LF. */
    private int wholeLines(int from) {
        if (lastRead) {
            if (filled > 0 && bytes[filled - 1] != '\n' && bytes[filled - 1] != '\r') {
                bytes = filled == bytes.length ? Arrays.copyOf(bytes, filled + 1) : bytes;
                bytes[filled++] = '\n';
                lineEndAdded = true;
            }
            return filled;
        }
        for (int i = filled - 1; i >= from; i--) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && i < filled - 1)) {
                return i + 1;
            }
        }
        return 0;
    }

    /**
     * Returns the bytes held now; those from {@link #position()} to {@link #end()} are whole lines.
     *
     * @return the bytes, not to be changed
     */
    byte[] bytes() {
        return bytes;
    }

    /**
     * Returns where the next byte is.
     *
     * @return the place among the bytes held
     */
    int position() {
        return position;
    }

    /**
     * Returns where the whole lines held end that have a line end in the file.
     *
     * @return the place among the bytes held
     */
    int end() {
        return lineEndAdded ? end - 1 : end;
    }

    /**
     * Goes to another place in this line.
     *
     * @param to the place among the bytes held
     */
    void moveTo(int to) {
        position = to;
    }

    /**
     * Goes on behind a line end that stands at a place; to it, if the file ends there without a line end.
     *
     * @param at the place of the line end among the bytes held
     */
    void endLine(int at) {
        position = at;
        if (at < filled - 1 || !lineEndAdded) {
            position += lineEnds.lengthAt(bytes, at, filled, line);
            lineStart = position;
            placed = position;
            placedColumn = 1;
            line++;
        }
    }

    /**
     * Returns the number of this line.
     *
     * @return the line, from 1
     */
    int line() {
        return line;
    }

    /**
     * Returns the line ends met so far.
     *
     * @return the line ends
     */
    LineEnds lineEnds() {
        return lineEnds;
    }

    /**
     * Returns the line and column of a byte of this line.
     *
     * @param at the place among the bytes held
     * @return the line and column
     */
    Place place(int at) {
        if (at < placed) {
            placed = lineStart;
            placedColumn = 1;
        }
        String between = new String(bytes, placed, at - placed, charset);
        placedColumn += between.codePointCount(0, between.length());
        placed = at;
        return new Place(line, placedColumn);
    }

    /**
     * Returns the rest of this line as text and goes on behind its end. The file must not end here.
     *
     * @return the text, without its line end
     * @throws BallotFormatException if it is not of the character set, or has control characters
     */
    String restOfLine() {
        int lineEnd = lineEndFrom(position);
        String text = text(position, lineEnd);
        endLine(lineEnd);
        return text;
    }

    /**
     * Returns where this line ends.
     *
     * @param from a place in this line among the bytes held
     * @return the place of the line end
     */
    int lineEndFrom(int from) {
        int at = from;
        while (bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }

    /**
     * Returns bytes of this line as text.
     *
     * @param from the first byte
     * @param to the end of the bytes
     * @return the text
     * @throws BallotFormatException if they are not of the character set, or are control characters
     */
    String text(int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes[at] >= 0 && bytes[at] < ' ' && bytes[at] != '\t' && bytes[at] != '\f') {
                throw error("E002", place(at), "text must be free of control characters, but " + byteAt(at));
            }
        }
        ByteBuffer undecoded = ByteBuffer.wrap(bytes, from, to - from);
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(undecoded)
                    .toString();
        } catch (CharacterCodingException e) {
            int at = undecoded.position();
            throw doubt("E002", place(at), "text must be of " + charset + ", but " + byteAt(at), likely());
        }
    }

    /** The character set of most files that are not of UTF-8 when that was asked for. */
    private BltSetting[] likely() {
        return charset.equals(StandardCharsets.UTF_8)
                ? new BltSetting[] {new BltOptions.Coding(Charset.forName("windows-1252"))}
                : new BltSetting[0];
    }

    private String byteAt(int at) {
        return "byte " + (base + at + 1) + " of the file is 0x"
                + HexFormat.of().withUpperCase().toHexDigits(bytes[at]);
    }

    /**
     * Returns an error at a place of the file.
     *
     * @param code the code of the kind of error
     * @param place the line and column
     * @param problem what must hold and what was found
     * @return the exception, to be thrown
     */
    BallotFormatException error(String code, Place place, String problem) {
        return doubt(code, place, problem);
    }

    /**
     * Returns an error at a place of the file that a choice would settle.
     *
     * @param code the code of the kind of error
     * @param place the line and column
     * @param problem what must hold and what was found
     * @param settings the choices of which each would settle it
     * @return the exception, to be thrown
     */
    BallotFormatException doubt(String code, Place place, String problem, BltSetting... settings) {
        return new BallotFormatException(
                source, Spot.at(place.line(), place.column()), code, problem, List.of(settings));
    }
}
