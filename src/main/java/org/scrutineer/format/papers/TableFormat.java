package org.scrutineer.format.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;

/**
 * A format of rows below headings, one layout after another the same for every file.
 *
 * @param word the word by which the format is chosen
 * @param title what it is
 * @param preset what is told where the caller tells nothing
 * @param opener how rows come out of a file
 * @param layout how rows are read
 * @param likeness why the beginning of a file looks like it, empty if it does not
 */
record TableFormat(
        String word,
        String title,
        UnaryOperator<ReaderSettings> preset,
        Opener opener,
        Layout layout,
        Function<FileStart, String> likeness)
        implements BallotFormat {

    /** How rows come out of a file. */
    interface Opener {

        /**
         * Opens a file.
         *
         * @param file the file
         * @param settings what is told
         * @return its rows
         * @throws IOException if it cannot be read
         */
        Rows open(BallotSource file, ReaderSettings settings) throws IOException;
    }

    /** How rows are read. */
    interface Layout {

        /**
         * Finds the columns.
         *
         * @param headers the rows of headings
         * @param settings what is told
         * @param collected where papers go
         * @return the reader of the rows below
         */
        RowReader reader(List<Header> headers, ReaderSettings settings, Collected collected);
    }

    @Override
    public PapersFile read(List<BallotSource> files, ReaderSettings told) throws IOException {
        ReaderSettings settings = preset.apply(told);
        Collected collected = new Collected("rows", settings);
        for (BallotSource file : files) {
            try (Rows rows = opener.open(file, settings)) {
                read(rows, settings, collected);
                collected.file(new BallotFile(file.name(), rows.digest(), word));
            }
        }
        return collected.end();
    }

    private void read(Rows rows, ReaderSettings settings, Collected collected) throws IOException {
        long before = collected.read();
        int first = settings.number(ReaderSetting.FIRST_VOTE_ROW, settings.number(ReaderSetting.HEADER_ROWS, 1) + 1);
        List<Header> headers = new ArrayList<>();
        while (headers.size() < first - 1) {
            if (!rows.next()) {
                throw new BallotFormatException(
                        rows.name(), Spot.START, "R01", "a file must have headings, but is empty");
            }
            headers.add(Header.of(rows));
        }
        RowReader reader = layout.reader(headers, settings, collected);
        int size = headers.isEmpty() ? -1 : headers.get(0).size();
        boolean ragged = settings.isTrue(ReaderSetting.RAGGED_ROWS);
        while (rows.next()) {
            if (size >= 0 && rows.size() != size) {
                checkSize(rows, size, ragged);
            }
            reader.read(rows);
        }
        reader.end();
        if (collected.read() == before) {
            collected.notice("R01", Spot.START, "there are no ballots below the headings");
        }
    }

    private static void checkSize(Rows rows, int size, boolean ragged) {
        if (rows.size() > size) {
            throw rows.error("C03", size, "a row must have " + size + " cells as the headings, but has " + rows.size());
        }
        if (!ragged) {
            throw new BallotFormatException(
                    rows.name(),
                    Spot.at(rows.spot(0).line(), 1),
                    "C03",
                    "a row must have " + size + " cells as the headings, but has " + rows.size());
        }
    }

    @Override
    public Optional<String> proposed(FileStart start) {
        String reason = likeness.apply(start);
        return reason.isEmpty() ? Optional.empty() : Optional.of(reason);
    }

    /**
     * Opens a text.
     *
     * @param file the file
     * @param settings what is told
     * @return its rows
     * @throws IOException if it cannot be read
     */
    static Rows text(BallotSource file, ReaderSettings settings) throws IOException {
        LineBytes lines = TextFiles.open(file, settings);
        return new TextRows(lines, Separator.of(settings));
    }
}
