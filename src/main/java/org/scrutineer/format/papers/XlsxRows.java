package org.scrutineer.format.papers;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;

/**
 * The rows of a sheet of a spreadsheet. All use of the library for spreadsheets stands here; of a damaged file it
 * throws whatever it comes upon, so that any exception of it means that the file is malformed. Numbers are given
 * without a fraction of zeros; hidden rows are rows. What unpacks to more than a limit is refused before it is read.
 */
final class XlsxRows implements Rows {

    private static final long MOST_BYTES = 1L << 30;
    private static final long LEAST_CHECKED = 1L << 24;
    private static final int MOST_RATIO = 200;
    private static final int MOST_PLACES = 400;

    private final String name;
    private final String digest;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private List<String> cells = new ArrayList<>();
    private int row;
    private int width;

    private XlsxRows(String name, String digest, ReadableWorkbook workbook, Stream<Row> stream) {
        this.name = name;
        this.digest = digest;
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
    }

    /**
     * Opens a sheet.
     *
     * @param file the file
     * @param settings what is told; the first sheet is taken unless another is named
     * @return its rows
     * @throws IOException if it cannot be read
     */
    static Rows open(BallotSource file, ReaderSettings settings) throws IOException {
        MergedCells merged = new MergedCells();
        String digest = checked(file, merged);
        List<Sheet> sheets;
        try {
            ReadableWorkbook workbook = new ReadableWorkbook(file.open());
            sheets = workbook.getSheets().toList();
            Optional<Sheet> sheet = wanted(sheets, settings);
            if (sheet.isPresent()) {
                requireNone(merged.in(sheets.indexOf(sheet.get())), file.name());
                return new XlsxRows(file.name(), digest, workbook, sheet.get().openStream());
            }
        } catch (BallotFormatException e) {
            throw e;
        } catch (RuntimeException | IOException e) {
            throw malformed(file.name());
        }
        throw new BallotFormatException(
                file.name(),
                Spot.START,
                "C04",
                "the sheet must be one of "
                        + String.join(", ", sheets.stream().map(Sheet::getName).toList()) + ", but was \""
                        + settings.get(ReaderSetting.SHEET).orElse("") + "\"");
    }

    private static void requireNone(Optional<Spot> merged, String name) {
        merged.ifPresent(spot -> {
            throw new BallotFormatException(
                    name, spot.withCell(spot.column()), "C15", "cells must not be merged, but these are");
        });
    }

    private static Optional<Sheet> wanted(List<Sheet> sheets, ReaderSettings settings) {
        String wanted = settings.get(ReaderSetting.SHEET).orElse("");
        return sheets.stream()
                .filter(one -> wanted.isEmpty() || one.getName().equals(wanted))
                .findFirst();
    }

    private static BallotFormatException malformed(String name) {
        return new BallotFormatException(
                name, Spot.START, "J01", "the file must be a spreadsheet, but is not a whole one");
    }

    /** Unpacks the file once, to see how much that gives. */
    private static String checked(BallotSource file, MergedCells merged) throws IOException {
        MessageDigest digest = LineBytes.sha256();
        long packed = 0;
        long unpacked = 0;
        try (CountedInput input = new CountedInput(new DigestInputStream(file.open(), digest));
                ZipInputStream zip = new ZipInputStream(input)) {
            byte[] piece = new byte[1 << 14];
            boolean any = false;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                any = true;
                for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
                    unpacked += read;
                    merged.take(entry.getName(), piece, read);
                    packed = input.read;
                    if (unpacked > MOST_BYTES || (unpacked > LEAST_CHECKED && unpacked / MOST_RATIO > packed)) {
                        throw new BallotFormatException(
                                file.name(),
                                Spot.START,
                                "J09",
                                "the size of what is unpacked is limited, but it is larger");
                    }
                }
            }
            if (!any) {
                throw packed == 0 && input.read == 0
                        ? new BallotFormatException(
                                file.name(), Spot.START, "R01", "a file must have rows, but is empty")
                        : malformed(file.name());
            }
            input.transferTo(OutputStream.nullOutputStream());
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw malformed(file.name());
        }
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    /** A stream that counts what is read. */
    private static final class CountedInput extends FilterInputStream {
        private long read;

        private CountedInput(InputStream input) {
            super(input);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            read += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int some = super.read(target, from, length);
            read += Math.max(0, some);
            return some;
        }
    }

    @Override
    public boolean next() {
        while (true) {
            try {
                if (!rows.hasNext()) {
                    return false;
                }
                take(rows.next());
            } catch (RuntimeException e) {
                throw malformed(name);
            }
            if (!cells.isEmpty()) {
                return true;
            }
        }
    }

    private void take(Row taken) {
        row = taken.getRowNum();
        cells = new ArrayList<>();
        for (int i = 0; i < taken.getCellCount(); i++) {
            cells.add(taken.getOptionalCell(i).map(XlsxRows::text).orElse(""));
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        width = Math.max(width, cells.size());
    }

    private static String text(Cell cell) {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = new BigDecimal(raw).stripTrailingZeros();
            return Math.abs((long) number.scale()) > MOST_PLACES ? raw : number.toPlainString();
        }
        return cell.getType() == CellType.STRING ? cell.asString() : raw;
    }

    /** A sheet has no ragged rows: blank cells at the end are not told apart from none. */
    @Override
    public int size() {
        return Math.max(width, cells.size());
    }

    @Override
    public String text(int cell) {
        return cell < cells.size() ? cells.get(cell) : "";
    }

    @Override
    public Spot spot(int cell) {
        return Spot.at(Math.max(1, row), cell + 1).withCell(cell + 1);
    }

    @Override
    public int row() {
        return row;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String digest() {
        return digest;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
