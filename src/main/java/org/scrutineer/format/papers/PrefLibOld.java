package org.scrutineer.format.papers;

import java.io.IOException;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.MarkBuffer;

/**
 * Reads a PrefLib file as written before 2022: the number of alternatives, their names, totals, then
 * {@code count,order}.
 */
final class PrefLibOld implements TextFormat.Reader {

    /** Makes the reader. */
    PrefLibOld() {}

    @Override
    public void read(LineBytes lines, ReaderSettings settings, Collected collected) throws IOException {
        TextLine first = next(lines, "the number of alternatives");
        int number = number(first, 0, first.text().strip());
        if (number < 1 || number > Short.MAX_VALUE) {
            throw first.error("P02", 0, "alternatives must be from 1 to " + Short.MAX_VALUE + ", but were " + number);
        }
        int[] numbers = new int[number + 1];
        for (int i = 1; i <= number; i++) {
            TextLine line = next(lines, "an alternative");
            int comma = line.text().indexOf(',');
            if (comma < 0 || number(line, 0, line.text().substring(0, comma).strip()) != i) {
                throw line.error("P01", 0, "alternative " + i + " must stand here as \"" + i + ",name\"");
            }
            numbers[i] = collected.candidates().findOrAdd(line.text().substring(comma + 1));
        }
        TextLine totals = next(lines, "the totals");
        String[] stated = totals.text().split(",", -1);
        if (stated.length != 3) {
            throw totals.error("P01", 0, "the totals must be three numbers, but are " + stated.length);
        }
        Orders orders = new Orders(numbers, Orders.Ties.ALLOWED);
        MarkBuffer buffer = new MarkBuffer();
        long voters = 0;
        long count = 0;
        while (lines.next()) {
            TextLine line = TextLine.of(lines);
            if (line.text().isBlank()) {
                continue;
            }
            int comma = line.text().indexOf(',');
            int papers = comma < 0 ? 0 : WholeNumber.of(line.text().substring(0, comma));
            if (papers < 1) {
                throw line.error("P07", 0, "a line must be \"count,order\" with a count from 1");
            }
            orders.read(line, comma + 1, "before 2022", buffer);
            collected.papers(papers, buffer, Label.NONE);
            voters += papers;
            count++;
        }
        check(totals, stated[1], voters, "votes");
        check(totals, stated[2], count, "orders");
        collected.count("voters", voters);
        collected.count("uniqueOrders", count);
    }

    private static TextLine next(LineBytes lines, String wanted) throws IOException {
        if (!lines.next()) {
            throw TextLine.of(lines).error("P01", 0, wanted + " must stand, but the file ends");
        }
        return TextLine.of(lines);
    }

    private static int number(TextLine line, int at, String text) {
        int number = WholeNumber.digits(text) ? WholeNumber.of(text) : -1;
        if (number < 0) {
            throw line.error("P01", at, "a whole number must stand here, but there is \"" + text + "\"");
        }
        return number;
    }

    private static void check(TextLine line, String stated, long read, String what) {
        if (number(line, 0, stated.strip()) != read) {
            throw line.error(
                    "P04",
                    0,
                    what + " must be those of the lines, but " + stated.strip() + " are stated and " + read
                            + " are there");
        }
    }
}
