package org.scrutineer.format.papers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;

/** The rows of a text in which a separator stands between cells, by RFC 4180: quotes at the start of a cell only. */
final class TextRows implements Rows {

    private static final byte QUOTE = '"';

    private final LineBytes lines;
    private final Separator separator;
    /** Where each cell begins and ends among the bytes, relative to the line, quotes included. */
    private int[] starts = new int[64];

    private int[] ends = new int[64];
    private int size;
    private byte mark;
    /** A row without quotes is split once a cell is asked for. */
    private boolean isSplit;

    private int row;
    private int knownPosition;
    private int knownLine;
    private int knownColumn = 1;

    /**
     * Reads rows.
     *
     * @param lines the lines, closed with this
     * @param separator what stands between cells
     */
    TextRows(LineBytes lines, Separator separator) {
        this.lines = lines;
        this.separator = separator;
    }

    @Override
    public boolean next() throws IOException {
        lines.leave();
        while (lines.next()) {
            row++;
            if (lines.to() > lines.from()) {
                knownPosition = Integer.MAX_VALUE;
                mark = separator.of(lines);
                isSplit = lines.hasQuote();
                if (isSplit) {
                    split();
                }
                return true;
            }
        }
        isSplit = false;
        return false;
    }

    private void split() throws IOException {
        size = 0;
        int position = 0;
        while (true) {
            byte[] data = lines.data();
            int from = lines.from();
            int end = lines.to() - from;
            int start = position;
            if (position < end && data[from + position] == QUOTE) {
                position = closingQuote(position + 1) + 1;
                data = lines.data();
                from = lines.from();
                end = lines.to() - from;
                if (position < end && data[from + position] != mark) {
                    put(start, position);
                    throw new BallotFormatException(
                            lines.name(),
                            place(position).withCell(size),
                            "C02",
                            "a cell must end with its quotes, but there is text after the closing quote");
                }
            } else {
                while (position < end && data[from + position] != mark) {
                    position++;
                }
            }
            put(start, position);
            if (position >= end) {
                return;
            }
            position++;
        }
    }

    private int closingQuote(int start) throws IOException {
        int position = start;
        while (true) {
            byte[] data = lines.data();
            int from = lines.from();
            int end = lines.to() - from;
            while (position < end) {
                if (data[from + position] == QUOTE) {
                    if (position + 1 == end || data[from + position + 1] != QUOTE) {
                        return position;
                    }
                    position++;
                }
                position++;
            }
            if (!lines.extend()) {
                throw new BallotFormatException(
                        lines.name(),
                        place(start - 1).withCell(size + 1),
                        "C01",
                        "a quote must be closed, but this one is never closed");
            }
            if (lines.to() - lines.from() > LineBytes.LONGEST) {
                throw new BallotFormatException(
                        lines.name(),
                        place(start - 1).withCell(size + 1),
                        "J09",
                        "a row must have at most " + LineBytes.LONGEST + " bytes, but has more");
            }
        }
    }

    private void put(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    private int cells() {
        if (!isSplit) {
            isSplit = true;
            size = 0;
            byte[] data = lines.data();
            int from = lines.from();
            int end = lines.to() - from;
            int start = 0;
            for (int position = 0; position < end; position++) {
                if (data[from + position] == mark) {
                    put(start, position);
                    start = position + 1;
                }
            }
            put(start, end);
        }
        return size;
    }

    @Override
    public int size() {
        return cells();
    }

    @Override
    public int forEach(int first, Action action) {
        if (isSplit) {
            return Rows.super.forEach(first, action);
        }
        int start = CellScan.skip(lines.data(), lines.from(), lines.to(), mark, first);
        return start > lines.to() ? cells() : CellScan.scan(lines.data(), start, lines.to(), mark, first, action);
    }

    @Override
    public int forEachIn(int cell, Action action) {
        if (cell >= cells()) {
            return 1;
        }
        int from = lines.from() + starts[cell];
        int to = lines.from() + ends[cell];
        boolean quoted = from < to && lines.data()[from] == QUOTE;
        return CellScan.scan(lines.data(), quoted ? from + 1 : from, quoted ? to - 1 : to, (byte) ',', 0, action);
    }

    @Override
    public String text(int cell) {
        if (cell >= cells()) {
            return "";
        }
        byte[] data = lines.data();
        int from = lines.from() + starts[cell];
        int to = lines.from() + ends[cell];
        if (from == to || data[from] != QUOTE) {
            return new String(data, from, to - from, StandardCharsets.UTF_8);
        }
        return new String(data, from + 1, to - from - 2, StandardCharsets.UTF_8).replace("\"\"", "\"");
    }

    @Override
    public int number(int cell) {
        if (cell >= cells() || starts[cell] == ends[cell]) {
            return BLANK;
        }
        byte[] data = lines.data();
        int from = lines.from() + starts[cell];
        int to = lines.from() + ends[cell];
        if (to - from <= 4) {
            int number = 0;
            for (int i = from; i < to; i++) {
                int digit = data[i] - '0';
                if (digit < 0 || digit > 9) {
                    return WholeNumber.of(text(cell));
                }
                number = 10 * number + digit;
            }
            return number;
        }
        return WholeNumber.of(text(cell));
    }

    @Override
    public Spot spot(int cell) {
        return cell < cells() ? place(starts[cell]).withCell(cell + 1) : place(0);
    }

    /** Goes on from the place asked for last, so that the places of all cells of a wide row are found in one pass. */
    private Spot place(int position) {
        if (position < knownPosition) {
            knownPosition = 0;
            knownLine = 0;
            knownColumn = 1;
        }
        byte[] data = lines.data();
        int from = lines.from();
        for (; knownPosition < position; knownPosition++) {
            if (endsLine(from + knownPosition)) {
                knownLine++;
                knownColumn = 1;
            } else if ((data[from + knownPosition] & 0xC0) != 0x80) {
                knownColumn++;
            }
        }
        return Spot.at(lines.line() + knownLine, knownColumn);
    }

    private boolean endsLine(int at) {
        byte[] data = lines.data();
        return data[at] == '\n' || (data[at] == '\r' && data[at + 1] != '\n');
    }

    @Override
    public int row() {
        return row;
    }

    @Override
    public String name() {
        return lines.name();
    }

    @Override
    public String digest() {
        return lines.digest();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
