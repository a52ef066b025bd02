package org.scrutineer.format.papers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;

/**
 * The lines of a text in strict UTF-8, as ranges of bytes that hold until the next line is asked for. A line ends with
 * LF, CR or both. NUL, other encodings and overlong lines are refused.
 */
final class LineBytes implements AutoCloseable {

    /** The most bytes that a line, or a row of several lines, can have. */
    static final int LONGEST = 1 << 24;

    private static final int PIECE = 1 << 16;
    private static final byte CR = '\r';
    private static final byte LF = '\n';
    private static final byte QUOTE = '"';

    private final String name;
    private final InputStream input;
    private final MessageDigest digest;
    private byte[] data = new byte[2 * PIECE];
    private int from;
    private int to;
    private int following;
    private int filled;
    private int line;
    private long offset;
    private boolean ended;
    private boolean quoted;
    private boolean extended;

    /**
     * Opens a text.
     *
     * @param name the name of the file
     * @param input its bytes, closed with this
     * @throws IOException if they cannot be read
     */
    LineBytes(String name, InputStream input) throws IOException {
        this.name = name;
        this.input = input;
        this.digest = sha256();
        while (filled < 4 && fill()) {
            // The first bytes say what the text is encoded in.
        }
        refuseOtherEncodings();
        if (filled >= 3 && data[0] == (byte) 0xEF && data[1] == (byte) 0xBB && data[2] == (byte) 0xBF) {
            following = 3;
        }
    }

    /**
     * Returns a new digest.
     *
     * @return SHA-256
     */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void refuseOtherEncodings() {
        int first = filled < 2 ? 0 : ((data[0] & 0xFF) << 8) | (data[1] & 0xFF);
        int second = filled < 4 ? -1 : ((data[2] & 0xFF) << 8) | (data[3] & 0xFF);
        if ((first == 0xFFFE && second == 0) || (first == 0 && second == 0xFEFF)) {
            throw error("R03", "the text must be in UTF-8, but is in UTF-32 by its byte order mark");
        }
        if (first == 0xFFFE || first == 0xFEFF) {
            throw error("R03", "the text must be in UTF-8, but is in UTF-16 by its byte order mark");
        }
    }

    private BallotFormatException error(String code, String problem) {
        return new BallotFormatException(name, Spot.START, code, problem);
    }

    /** Reads more bytes behind those that are still in use; says whether there were any. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (from > 0 && filled + PIECE > data.length) {
            System.arraycopy(data, from, data, 0, filled - from);
            filled -= from;
            to -= from;
            following -= from;
            offset += from;
            from = 0;
        }
        if (filled + PIECE > data.length) {
            if (filled > LONGEST) {
                throw new BallotFormatException(
                        name,
                        Spot.at(line + 1, 1),
                        "J09",
                        "a line must have at most " + LONGEST + " bytes, but has more");
            }
            data = Arrays.copyOf(data, 2 * data.length);
        }
        int read = input.read(data, filled, PIECE);
        if (read < 0) {
            ended = true;
            return false;
        }
        digest.update(data, filled, read);
        filled += read;
        return true;
    }

    /**
     * Goes to the next line. Behind the last one stands an empty text with the number of the last.
     *
     * @return whether there is one
     * @throws IOException if the file cannot be read
     */
    boolean next() throws IOException {
        from = following;
        to = from;
        if (!hasMore(from)) {
            return false;
        }
        line++;
        quoted = false;
        findEnd(from);
        return true;
    }

    /**
     * Adds the next line to the current one, with the end of line between them.
     *
     * @return whether there is one
     * @throws IOException if the file cannot be read
     */
    boolean extend() throws IOException {
        if (!hasMore(following)) {
            return false;
        }
        extended = true;
        findEnd(following);
        return true;
    }

    private static boolean has(long word, byte wanted) {
        return ByteWords.zeros(ByteWords.differing(word, wanted)) != 0;
    }

    private boolean hasMore(int position) throws IOException {
        int wanted = position - from;
        while (from + wanted == filled) {
            if (!fill()) {
                return false;
            }
        }
        return true;
    }

    private void findEnd(int start) throws IOException {
        int first = start - from;
        int position = first;
        long high = 0;
        boolean quotes = quoted;
        while (true) {
            int at = from + position;
            int end = filled;
            byte[] bytes = data;
            while (at + Long.BYTES <= end) {
                long word = ByteWords.at(bytes, at);
                if (has(word, LF) || has(word, CR)) {
                    break;
                }
                high |= ByteWords.otherThanAscii(word);
                quotes |= has(word, QUOTE);
                at += Long.BYTES;
            }
            while (at < end && bytes[at] != LF && bytes[at] != CR) {
                high |= bytes[at] - 1;
                quotes |= bytes[at] == QUOTE;
                at++;
            }
            position = at - from;
            if (at < end || !fill()) {
                break;
            }
        }
        to = from + position;
        quoted = quotes;
        // Set if a byte is above 127, which is of UTF-8, or 0, which is refused.
        boolean ascii = (high & ByteWords.HIGH_BITS) == 0;
        if (!ascii) {
            checkText(from + first);
        }
        following = to;
        if (hasMore(following)) {
            following += data[following] == CR && hasMore(following + 1) && data[following + 1] == LF ? 2 : 1;
        }
    }

    private void checkText(int first) {
        for (int i = first; i < to; i++) {
            if (data[i] == 0) {
                throw at(i, "R04", "a text must not hold NUL, but holds it at byte " + (offset + i));
            }
            int length = Utf8.length(data, i, to);
            if (length == 0) {
                throw at(i, "R02", "the text must be in UTF-8, but is not at byte " + (offset + i));
            }
            i += length - 1;
        }
    }

    private BallotFormatException at(int position, String code, String problem) {
        int start = position;
        while (start > from && data[start - 1] != LF && data[start - 1] != CR) {
            start--;
        }
        int column = 1 + Utf8.codePoints(data, start, position);
        return new BallotFormatException(name, Spot.at(line + lineEnds(from, start), column), code, problem);
    }

    /** The ends of line in a range of bytes of the current line. */
    int lineEnds(int first, int last) {
        int ends = 0;
        for (int i = first; i < last; i++) {
            if (data[i] == LF || (data[i] == CR && !(i + 1 < last && data[i + 1] == LF))) {
                ends++;
            }
        }
        return ends;
    }

    /** Leaves the current line, which may have been extended over several. */
    void leave() {
        line += extended ? lineEnds(from, to) : 0;
        extended = false;
    }

    /** Whether the file has no byte but a byte order mark, before the first line is asked for. */
    boolean isEmpty() {
        return filled == following;
    }

    /** Whether a double quote stands in the line. */
    boolean hasQuote() {
        return quoted;
    }

    byte[] data() {
        return data;
    }

    /** Where the line begins among the bytes. */
    int from() {
        return from;
    }

    /** Where the line ends among the bytes. */
    int to() {
        return to;
    }

    /** The number of the line, from 1; of an extended line the first. */
    int line() {
        return line;
    }

    /** The text of the line. */
    String text() {
        return new String(data, from, to - from, StandardCharsets.UTF_8);
    }

    String name() {
        return name;
    }

    /**
     * Returns the digest, once all lines have been read.
     *
     * @return {@code sha256:} and 64 lower-case hexadecimal digits
     */
    String digest() {
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
