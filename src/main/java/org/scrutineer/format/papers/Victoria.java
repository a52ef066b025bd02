package org.scrutineer.format.papers;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;

/**
 * Reads details of ballot papers as the Victorian commission gives them: rows of a number and ranks, among titles,
 * captions and rows of batches, and a total at the end.
 */
final class Victoria {

    private static final String HEADING = "Ballot Paper";

    private Victoria() {}

    /**
     * Reads the files.
     *
     * @param word the word of the format
     * @param files the files
     * @param settings what is told
     * @return what they say
     * @throws IOException if a file cannot be read
     */
    static PapersFile read(String word, List<BallotSource> files, ReaderSettings settings) throws IOException {
        ReaderSettings told = settings.without(ReaderSetting.CANDIDATES);
        Collected collected = new Collected("rows", told);
        for (BallotSource file : files) {
            try (Rows rows = TableFormat.text(file, TableFormats.or(settings, ReaderSetting.SEPARATOR, ","))) {
                papers(rows, told, collected);
                collected.file(new BallotFile(file.name(), rows.digest(), word));
            }
        }
        return collected.end();
    }

    private static void papers(Rows rows, ReaderSettings settings, Collected collected) throws IOException {
        RowReader reader = headings(rows, settings, collected);
        long before = collected.read();
        while (rows.next()) {
            if (rows.number(0) > 0) {
                reader.read(rows);
            } else if (rows.text(0).strip().equals("Total") && rows.number(1) != collected.read() - before) {
                throw rows.error(
                        "C14",
                        1,
                        "papers must be " + rows.text(1) + " as the total states, but are "
                                + (collected.read() - before));
            }
        }
    }

    private static RowReader headings(Rows rows, ReaderSettings settings, Collected collected) throws IOException {
        while (rows.next()) {
            Header header = Header.of(rows);
            if (header.names().get(0).equals(HEADING)) {
                Map<Integer, String> names = new TreeMap<>();
                for (int column = 1; column < header.size(); column++) {
                    if (!header.names().get(column).isEmpty()) {
                        names.put(column, header.names().get(column));
                    }
                }
                return Tables.matrix(header, names, RankWords.NUMBERS_ONLY, settings, collected);
            }
        }
        throw new BallotFormatException(
                rows.name(), Spot.START, "C04", "a row must begin with the heading " + HEADING + ", but none does");
    }
}
