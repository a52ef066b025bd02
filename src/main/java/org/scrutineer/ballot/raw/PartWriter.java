package org.scrutineer.ballot.raw;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scrutineer.ballot.Ballots;

/** Writes a part as the bytes that {@link PapersPart} describes. */
final class PartWriter {

    /** What the bytes begin with; the last is the version of the layout. */
    static final byte[] TAG = "stvpapers\1".getBytes(StandardCharsets.US_ASCII);

    /** The bits in a byte of a number. */
    static final int GROUP = 7;

    /** Set in a byte behind which the number goes on. */
    static final int MORE = 1 << GROUP;

    private final DigestOutputStream output;

    /**
     * Makes a writer.
     *
     * @param output where to
     */
    PartWriter(OutputStream output) {
        this.output = new DigestOutputStream(new BufferedOutputStream(output, 1 << 16), PartReader.sha256());
    }

    /**
     * Writes a part.
     *
     * @param part the part
     * @throws IOException if it cannot be written
     */
    void write(PapersPart part) throws IOException {
        output.write(TAG);
        text(part.contest());
        number(part.candidates());
        tally(part.tally());
        SortedMap<Label, Ballots> papers = part.byLabel();
        number(papers.size());
        for (Map.Entry<Label, Ballots> labelled : papers.entrySet()) {
            text(labelled.getKey().precinct());
            text(labelled.getKey().batch());
            lists(labelled.getValue());
        }
        byte[] digest = output.getMessageDigest().digest();
        output.on(false);
        output.write(digest);
        output.flush();
    }

    private void tally(ReadTally tally) throws IOException {
        text(tally.unit());
        number(tally.read());
        number(tally.papers());
        number(tally.notOnPaper());
        number(tally.rejected());
        numbers(tally.setAside());
        numbers(tally.counts());
        number(tally.texts().size());
        for (Map.Entry<String, String> told : new TreeMap<>(tally.texts()).entrySet()) {
            text(told.getKey());
            text(told.getValue());
        }
    }

    private void numbers(Map<String, Long> table) throws IOException {
        number(table.size());
        for (Map.Entry<String, Long> line : new TreeMap<>(table).entrySet()) {
            text(line.getKey());
            number(line.getValue());
        }
    }

    private void lists(Ballots ballots) throws IOException {
        number(ballots.size());
        int before = 0;
        int endBefore = 0;
        for (int entry = 0; entry < ballots.size(); entry++) {
            int start = ballots.start(entry);
            int end = ballots.start(entry + 1);
            int shared = 0;
            while (before + shared < endBefore
                    && start + shared < end
                    && ballots.mark(before + shared) == ballots.mark(start + shared)) {
                shared++;
            }
            number(shared);
            number(end - start - shared);
            for (int position = start + shared; position < end; position++) {
                int mark = ballots.mark(position);
                number(mark == 0 ? 1 : mark > 0 ? 2L * mark : 1 - 2L * mark);
            }
            number(ballots.papersOf(entry));
            before = start;
            endBefore = end;
        }
    }

    private void text(String text) throws IOException {
        ByteBuffer encoded;
        try {
            encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("texts of a part must be of whole characters, but one was not", e);
        }
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        if (bytes.length > PartReader.LONGEST_TEXT) {
            throw new IllegalArgumentException("texts of a part must be of at most " + PartReader.LONGEST_TEXT
                    + " bytes, but one was of " + bytes.length);
        }
        number(bytes.length);
        output.write(bytes);
    }

    private void number(long number) throws IOException {
        if (number < 0 || number > Ballots.MOST_PAPERS) {
            throw new IllegalArgumentException(
                    "figures of a part must be from 0 to " + Ballots.MOST_PAPERS + ", but one was " + number);
        }
        long left = number;
        while (left >= MORE) {
            output.write((int) ((left & (MORE - 1)) | MORE));
            left >>>= GROUP;
        }
        output.write((int) left);
    }
}
