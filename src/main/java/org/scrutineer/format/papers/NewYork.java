package org.scrutineer.format.papers;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;

/**
 * Reads the records of New York City, in which candidates stand by number, with the table of their names.
 *
 * @param word the word by which the format is chosen
 * @param opener how rows come out of a file
 */
record NewYork(String word, TableFormat.Opener opener) implements BallotFormat {

    private static final String NUMBER = "CandidacyID";
    private static final String NAME = "DefaultBallotName";

    @Override
    public String title() {
        return "records of New York City, candidates by number, with the table of their names";
    }

    @Override
    public PapersFile read(List<BallotSource> files, ReaderSettings settings) throws IOException {
        Collected collected = new Collected("rows", settings);
        Map<String, String> names = new LinkedHashMap<>();
        for (BallotSource file : tables(files, settings)) {
            try (Rows rows = opener.open(file, settings)) {
                table(rows, names);
            }
        }
        if (names.isEmpty()) {
            throw new BallotFormatException(
                    files.get(0).name(), Spot.START, "C04", "a table with the column " + NUMBER + " must be given");
        }
        for (BallotSource file : files) {
            try (Rows rows = opener.open(file, settings)) {
                if (rows.next() && !Header.of(rows).names().contains(NUMBER)) {
                    RowReader reader = RecordSheets.byNumber(names, Header.of(rows), settings, collected);
                    while (rows.next()) {
                        reader.read(rows);
                    }
                }
                while (rows.next()) {
                    // To its end, for the digest.
                }
                collected.fileOfASet(new BallotFile(file.name(), rows.digest(), word));
            }
        }
        return collected.end();
    }

    /** The file that is told to hold the table of names, or else all, one of which does. */
    private static List<BallotSource> tables(List<BallotSource> files, ReaderSettings settings) {
        String wanted = settings.get(ReaderSetting.CANDIDATE_TABLE).orElse("");
        List<BallotSource> tables = files.stream()
                .filter(file -> wanted.isEmpty() || file.name().equals(wanted))
                .toList();
        if (tables.isEmpty()) {
            throw new IllegalArgumentException(ReaderSetting.CANDIDATE_TABLE.key()
                    + " must be the name of a file that is" + " given, but was \"" + wanted + "\"");
        }
        return tables;
    }

    private static void table(Rows rows, Map<String, String> names) throws IOException {
        if (!rows.next() || !Header.of(rows).names().contains(NUMBER)) {
            return;
        }
        Header header = Header.of(rows);
        int number = header.require(NUMBER);
        int name = header.require(NAME);
        while (rows.next()) {
            int id = rows.number(number);
            names.put(id < 0 ? rows.text(number).strip() : String.valueOf(id), CandidateList.normal(rows.text(name)));
        }
    }

    @Override
    public Optional<String> proposed(FileStart start) {
        return start.line(1).startsWith("CandidacyID")
                ? Optional.of("the first heading is CandidacyID")
                : Optional.empty();
    }
}
