package org.scrutineer.format.papers;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;

/**
 * A format of lines of text, each file of which holds a whole contest.
 *
 * @param word the word by which the format is chosen
 * @param title what it is
 * @param unit what a record is
 * @param reader reads one file
 * @param likeness why the beginning of a file looks like it, empty if it does not
 */
record TextFormat(String word, String title, String unit, Reader reader, Function<FileStart, String> likeness)
        implements BallotFormat {

    /** Reads one file. */
    interface Reader {

        /**
         * Reads all lines.
         *
         * @param lines the lines
         * @param settings what is told
         * @param collected where papers go
         * @throws IOException if the file cannot be read
         */
        void read(LineBytes lines, ReaderSettings settings, Collected collected) throws IOException;
    }

    @Override
    public PapersFile read(List<BallotSource> files, ReaderSettings settings) throws IOException {
        Collected collected = new Collected(unit, settings);
        for (BallotSource file : files) {
            try (LineBytes lines = TextFiles.open(file, settings)) {
                if (lines.isEmpty()) {
                    throw new BallotFormatException(
                            file.name(), Spot.START, "R01", "a file must have text, but is empty");
                }
                long before = collected.read();
                reader.read(lines, settings, collected);
                collected.file(new BallotFile(file.name(), lines.digest(), word));
                if (collected.read() == before) {
                    collected.notice("R01", Spot.START, "there are no ballots in the file");
                }
            }
        }
        return collected.end();
    }

    @Override
    public Optional<String> proposed(FileStart start) {
        String reason = likeness.apply(start);
        return reason.isEmpty() ? Optional.empty() : Optional.of(reason);
    }
}
