package org.scrutineer.format.papers;

import java.io.IOException;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.MarkBuffer;
import org.scrutineer.format.BallotFormatException;

/**
 * Reads the text of older Dominion systems: totals, contest, candidates, precincts and groups, then a count and ranks a
 * line.
 */
final class DominionRcr implements TextFormat.Reader {

    private static final int BEFORE_RANKS = 3;

    /** Makes the reader. */
    DominionRcr() {}

    @Override
    public void read(LineBytes lines, ReaderSettings settings, Collected collected) throws IOException {
        TextLine first = next(lines);
        String[] totals = first.text().split("\t", -1);
        if (totals.length < 4) {
            throw first.error("C03", 0, "the first line must have 4 numbers, but has " + totals.length);
        }
        int candidates = total(first, totals[1]);
        collected.seats(Math.max(1, total(first, totals[0])));
        collected.title(next(lines).text());
        int[] numbers = new int[candidates + 1];
        for (int i = 1; i <= candidates; i++) {
            numbers[i] = collected.candidates().findOrAdd(next(lines).text());
        }
        for (int i = total(first, totals[2]) + total(first, totals[3]); i > 0; i--) {
            next(lines);
        }
        MarkBuffer buffer = new MarkBuffer();
        while (lines.next()) {
            TextLine line = TextLine.of(lines);
            if (!line.text().isBlank()) {
                paper(line, numbers, buffer, collected);
            }
        }
    }

    private static TextLine next(LineBytes lines) throws IOException {
        if (!lines.next()) {
            throw TextLine.of(lines).error("C14", 0, "lines must be as many as the first states, but the file ends");
        }
        return TextLine.of(lines);
    }

    private static int total(TextLine line, String text) {
        int number = WholeNumber.of(text);
        if (number < 0 || number > Short.MAX_VALUE) {
            throw line.error("C14", 0, "the first line must have whole numbers, but has \"" + text + "\"");
        }
        return number;
    }

    private static void paper(TextLine line, int[] numbers, MarkBuffer buffer, Collected collected) {
        String[] cells = line.text().split("\t", -1);
        int papers = cells.length < BEFORE_RANKS ? 0 : WholeNumber.of(cells[2]);
        if (papers < 1) {
            throw line.error("C10", 0, "a line must have a precinct, a group and a count from 1");
        }
        buffer.clear();
        int at = cells[0].length() + cells[1].length() + cells[2].length() + BEFORE_RANKS;
        for (int cell = BEFORE_RANKS; cell < cells.length; cell++) {
            String[] parts = cells[cell].split("=", -1);
            int[] rank = new int[parts.length];
            int held = 0;
            for (String part : parts) {
                int number = WholeNumber.digits(part) ? WholeNumber.of(part) : -1;
                if (number < 0 || number >= numbers.length || (number == 0 && parts.length > 1)) {
                    throw new BallotFormatException(
                            line.file(),
                            line.spot(at).withCell(cell + 1),
                            "C09",
                            "a candidate must be from 1 to " + (numbers.length - 1) + ", or 0 for none, but was "
                                    + part);
                }
                if (number > 0) {
                    rank[held++] = numbers[number];
                }
            }
            buffer.candidates(rank, held);
            at += cells[cell].length() + 1;
        }
        collected.papers(papers, buffer, Label.NONE);
    }
}
