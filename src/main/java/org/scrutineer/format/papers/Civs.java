package org.scrutineer.format.papers;

import java.io.IOException;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.MarkBuffer;
import org.scrutineer.ballot.raw.RankedMarks;

/**
 * Reads ranks of CIVS: the candidates in a line, then the rank of each on every paper; {@code -} and {@code ?} for
 * none.
 */
final class Civs implements TextFormat.Reader {

    private static final String CANDIDATES = "# Candidates:";
    private static final int HIGHEST = 1000;

    /** Makes the reader. */
    Civs() {}

    @Override
    public void read(LineBytes lines, ReaderSettings settings, Collected collected) throws IOException {
        int[] numbers = new int[0];
        RankedMarks marks = new RankedMarks();
        MarkBuffer buffer = new MarkBuffer();
        while (lines.next()) {
            TextLine line = TextLine.of(lines);
            if (line.text().startsWith(CANDIDATES)) {
                String[] names = line.text().substring(CANDIDATES.length()).split(" / ", -1);
                numbers = new int[names.length];
                for (int i = 0; i < names.length; i++) {
                    numbers[i] = collected.candidates().findOrAdd(names[i]);
                }
            } else if (!line.text().isBlank() && !line.text().startsWith("#")) {
                paper(line, numbers, marks);
                marks.moveTo(buffer);
                collected.papers(1, buffer, Label.NONE);
            }
        }
    }

    private static void paper(TextLine line, int[] numbers, RankedMarks marks) {
        String[] ranks = line.text().split(",", -1);
        if (ranks.length != numbers.length) {
            throw line.error("C03", 0, "a paper must have " + numbers.length + " ranks, but has " + ranks.length);
        }
        int at = 0;
        for (int i = 0; i < ranks.length; i++) {
            String text = ranks[i].strip();
            if (!text.equals("-") && !text.equals("?") && !text.equals("\"?\"")) {
                int rank = WholeNumber.digits(text) ? WholeNumber.of(text) : 0;
                if (rank < 1 || rank > HIGHEST) {
                    throw line.error(
                            "C07", line.skipBlanks(at), "a rank must be from 1 or -, but was \"" + text + "\"");
                }
                marks.mark(numbers[i], rank);
            }
            at += ranks[i].length() + 1;
        }
    }
}
