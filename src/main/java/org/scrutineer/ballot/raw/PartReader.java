package org.scrutineer.ballot.raw;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;

/**
 * Reads the bytes that {@link PapersPart} describes, which may come from anywhere: nothing is taken that a writer would
 * not have written, and no more memory than the bytes are worth.
 */
final class PartReader {

    private static final int LAST_GROUP = 56;

    /** The most bytes of a text. */
    static final int LONGEST_TEXT = 1 << 16;

    private final InputStream input;
    private final MessageDigest sha256 = sha256();
    private final byte[] taken = new byte[1 << 13];
    private int filled;
    private long position;

    /**
     * Makes a reader.
     *
     * @param input the bytes
     */
    PartReader(InputStream input) {
        this.input = input;
    }

    /** A SHA-256 to begin with. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Reads a part.
     *
     * @return the part
     * @throws IOException if it cannot be read
     * @throws DamagedPartException if the bytes are not those of a part
     */
    PapersPart read() throws IOException {
        for (byte expected : PartWriter.TAG) {
            int found = next();
            if (found != expected) {
                throw new DamagedPartException(
                        position - 1, "a part must begin with \"stvpapers\" and version 1, but here is " + found);
            }
        }
        String contest = text();
        int candidates = (int) number("the number of candidates", 1, Candidate.MAX_NUMBER);
        long before = position;
        ReadTally tally = tally();
        try {
            PapersPart part = new PapersPart(contest, candidates, tally.unit()).add(tally);
            papers(part);
            requireDigest();
            return part;
        } catch (DamagedPartException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new DamagedPartException(before, String.valueOf(e.getMessage()));
        }
    }

    private ReadTally tally() throws IOException {
        String unit = text();
        long at = position;
        long read = number();
        long papers = number();
        long notOnPaper = number();
        long rejected = number();
        Map<String, Long> setAside = numbers();
        Map<String, Long> counts = numbers();
        Map<String, String> texts = new TreeMap<>();
        String before = "";
        for (long left = number(); left > 0; left--) {
            before = key(before, texts.isEmpty());
            texts.put(before, text());
        }
        try {
            return new ReadTally(unit, read, papers, notOnPaper, setAside, rejected, counts, texts);
        } catch (IllegalArgumentException e) {
            throw new DamagedPartException(at, String.valueOf(e.getMessage()));
        }
    }

    private Map<String, Long> numbers() throws IOException {
        Map<String, Long> table = new TreeMap<>();
        String before = "";
        for (long left = number(); left > 0; left--) {
            before = key(before, table.isEmpty());
            table.put(before, number());
        }
        return table;
    }

    /** A text that stands in order behind the one before, if it is not the first. */
    private String key(String before, boolean isFirst) throws IOException {
        long at = position;
        String key = text();
        if (!isFirst && key.compareTo(before) <= 0) {
            throw new DamagedPartException(
                    at, "names must stand in order, but \"" + key + "\" stands behind \"" + before + "\"");
        }
        return key;
    }

    private void papers(PapersPart part) throws IOException {
        Label before = Label.NONE;
        long labels = number();
        for (long read = 0; read < labels; read++) {
            long at = position;
            Label label = new Label(text(), text());
            if (read > 0 && label.compareTo(before) <= 0) {
                throw new DamagedPartException(
                        at, "labels must stand in order, but " + label + " stands behind " + before);
            }
            new ListsReader(this, part.candidates()).readTo(part.of(label));
            before = label;
        }
    }

    private void requireDigest() throws IOException {
        sha256.update(taken, 0, filled);
        byte[] expected = sha256.digest();
        long at = position;
        byte[] found = input.readNBytes(expected.length);
        if (!Arrays.equals(found, expected)) {
            throw new DamagedPartException(at, "a part must end with the SHA-256 of its bytes, but does not");
        }
    }

    private String text() throws IOException {
        long at = position;
        long length = number("the bytes of a text", 0, LONGEST_TEXT);
        byte[] bytes = new byte[(int) length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) next();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new DamagedPartException(at, "a text must be of UTF-8, but is not");
        }
    }

    private long number() throws IOException {
        return number("a figure", 0, Ballots.MOST_PAPERS);
    }

    /**
     * Reads a number in its shortest form.
     *
     * @param what what it is the number of
     * @param least the least it may be
     * @param most the most it may be
     * @return the number
     * @throws IOException if it cannot be read
     * @throws DamagedPartException if it is out of range or longer than it must be
     */
    long number(String what, long least, long most) throws IOException {
        long at = position;
        long number = 0;
        int shift = 0;
        int group = next();
        while ((group & PartWriter.MORE) != 0) {
            number |= (long) (group & PartWriter.MORE - 1) << shift;
            shift += PartWriter.GROUP;
            group = next();
            if (group == 0 || shift > LAST_GROUP) {
                throw new DamagedPartException(at, what + " must be written in as few bytes as it needs, but is not");
            }
        }
        number |= (long) group << shift;
        if (number < least || number > most) {
            throw new DamagedPartException(at, what + " must be from " + least + " to " + most + ", but was " + number);
        }
        return number;
    }

    private int next() throws IOException {
        int read = input.read();
        if (read < 0) {
            throw new DamagedPartException(position, "a part must go on here, but its bytes end");
        }
        if (filled == taken.length) {
            sha256.update(taken);
            filled = 0;
        }
        taken[filled++] = (byte) read;
        position++;
        return read;
    }

    /**
     * Returns how many bytes were read.
     *
     * @return the bytes
     */
    long position() {
        return position;
    }
}
