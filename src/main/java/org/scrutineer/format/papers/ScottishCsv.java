package org.scrutineer.format.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.MarkBuffer;
import org.scrutineer.ballot.raw.RawMarks;
import org.scrutineer.format.BallotFormatException;

/**
 * Reads the tables of Scottish wards made for research: candidates and seats, then papers, then candidates with their
 * parties, then the ward. Every row ends in a comma. Quotes within a name may stand undoubled.
 */
final class ScottishCsv implements TextFormat.Reader {

    private static final String CANDIDATE = "Candidate ";

    /** Makes the reader. */
    ScottishCsv() {}

    /**
     * A cell.
     *
     * @param text its text
     * @param at where it begins in its line
     */
    private record Cell(String text, int at) {}

    @Override
    public void read(LineBytes lines, ReaderSettings settings, Collected collected) throws IOException {
        lines.next();
        TextLine first = TextLine.of(lines);
        List<Cell> header = cells(first);
        int candidates = number(first, header, 0, "candidates");
        int seats = number(first, header, 1, "seats");
        MarkBuffer buffer = new MarkBuffer();
        List<Long> weights = new ArrayList<>();
        List<int[]> orders = new ArrayList<>();
        int[] numbers = new int[candidates + 1];
        int named = 0;
        TextLine last = first;
        boolean ward = false;
        while (lines.next()) {
            TextLine line = TextLine.of(lines);
            if (line.text().isBlank()) {
                continue;
            }
            List<Cell> cells = cells(line);
            if (ward) {
                throw line.error("C14", 0, "the ward must stand in the last row, but there is another");
            }
            if (cells.get(0).text().startsWith(CANDIDATE)) {
                named++;
                last = line;
                candidate(line, cells, named, numbers, collected);
            } else if (cells.size() == 1) {
                if (named != candidates) {
                    throw last.error(
                            "C14",
                            0,
                            "candidates must be " + candidates + " as the first row states, but are " + named);
                }
                collected.title(cells.get(0).text());
                collected.tell("ward", cells.get(0).text());
                ward = true;
            } else if (named > 0) {
                throw line.error("C14", 0, "papers must stand before candidates, but these stand behind");
            } else {
                weights.add(weight(line, cells));
                orders.add(order(line, cells, candidates));
            }
        }
        if (!ward) {
            throw TextLine.of(lines).error("C14", 0, "the ward must stand in the last row, but is missing");
        }
        for (int i = 0; i < orders.size(); i++) {
            buffer.clear();
            for (int number : orders.get(i)) {
                buffer.rank(RawMarks.Rank.of(numbers[number]));
            }
            collected.papers(weights.get(i), buffer, Label.NONE);
        }
        collected.seats(seats);
    }

    private static void candidate(TextLine line, List<Cell> cells, int named, int[] numbers, Collected collected) {
        if (named >= numbers.length || !cells.get(0).text().equals(CANDIDATE + named) || cells.size() < 2) {
            throw line.error(
                    "C14",
                    0,
                    "candidates must be 1 to " + (numbers.length - 1) + " in order with a name each, but here stands \""
                            + cells.get(0).text() + "\"");
        }
        String name = cells.get(1).text();
        String party = cells.size() > 2 ? cells.get(2).text() : "";
        int known = collected.candidates().find(name);
        if (known > 0 && !collected.hasFiles() && !collected.isTold()) {
            throw line.error(
                    "C05", cells.get(1).at(), "a candidate must stand once, but \"" + name + "\" stands twice");
        }
        numbers[named] = known > 0 ? known : collected.candidates().add(name, party);
    }

    private static long weight(TextLine line, List<Cell> cells) {
        int weight = WholeNumber.of(cells.get(0).text());
        if (weight < 1) {
            throw line.error(
                    "C10",
                    0,
                    "a number of papers must be a whole number from 1, but was \""
                            + cells.get(0).text() + "\"");
        }
        return weight;
    }

    private static int[] order(TextLine line, List<Cell> cells, int candidates) {
        int[] order = new int[cells.size() - 1];
        for (int i = 0; i < order.length; i++) {
            Cell cell = cells.get(i + 1);
            order[i] = WholeNumber.of(cell.text());
            if (order[i] < 1 || order[i] > candidates) {
                throw new BallotFormatException(
                        line.file(),
                        line.spot(cell.at()).withCell(i + 2),
                        "C09",
                        "a candidate must be from 1 to " + candidates + ", but was " + cell.text());
            }
        }
        return order;
    }

    private static int number(TextLine line, List<Cell> cells, int cell, String what) {
        int number = cell < cells.size() ? WholeNumber.of(cells.get(cell).text()) : 0;
        if (number < 1 || number > Short.MAX_VALUE) {
            throw line.error("C14", 0, "the first row must state " + what + " from 1");
        }
        return number;
    }

    /**
     * The cells of a row without the empty one behind its last comma; a quote ends a cell before a comma or the end.
     */
    private static List<Cell> cells(TextLine line) {
        String text = line.text();
        List<Cell> cells = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            if (text.charAt(at) == '"') {
                int end = text.indexOf("\",", at + 1);
                if (end < 0 && text.length() > at + 1 && text.endsWith("\"")) {
                    end = text.length() - 1;
                }
                if (end < 0) {
                    throw line.error("C01", at, "a quote must be closed, but this one is never closed");
                }
                String inner = text.substring(at + 1, end);
                boolean doubled = !inner.replace("\"\"", "").contains("\"");
                cells.add(new Cell(doubled ? inner.replace("\"\"", "\"") : inner, start));
                at = end + 2;
            } else {
                int end = text.indexOf(',', at);
                cells.add(new Cell(
                        text.substring(at, end < 0 ? text.length() : end).strip(), start));
                at = end < 0 ? text.length() : end + 1;
            }
        }
        return cells;
    }
}
