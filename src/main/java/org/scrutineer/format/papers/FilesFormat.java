package org.scrutineer.format.papers;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A format of several files that say different things of one contest.
 *
 * @param word the word by which the format is chosen
 * @param title what it is
 * @param reader reads all files
 * @param likeness why the beginning of a file looks like it, empty if it does not
 */
record FilesFormat(String word, String title, Reader reader, Function<FileStart, String> likeness)
        implements BallotFormat {

    /** Reads all files. */
    interface Reader {

        /**
         * Reads the files.
         *
         * @param word the word of the format
         * @param files the files
         * @param settings what is told
         * @return what they say
         * @throws IOException if one cannot be read
         */
        PapersFile read(String word, List<BallotSource> files, ReaderSettings settings) throws IOException;
    }

    @Override
    public PapersFile read(List<BallotSource> files, ReaderSettings settings) throws IOException {
        return reader.read(word, files, settings);
    }

    @Override
    public Optional<String> proposed(FileStart start) {
        String reason = likeness.apply(start);
        return reason.isEmpty() ? Optional.empty() : Optional.of(reason);
    }
}
