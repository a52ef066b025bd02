package org.scrutineer.format.papers;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;

/**
 * Files that are told apart by their headings.
 *
 * @param word the word of the format
 * @param files the files
 * @param settings what is told
 * @param separator what stands between cells
 * @param digests the digests of files that have been read to their end
 */
record FileRoles(
        String word,
        List<BallotSource> files,
        ReaderSettings settings,
        char separator,
        Map<BallotSource, String> digests) {

    /**
     * Makes roles of files none of which has been read.
     *
     * @param word the word of the format
     * @param files the files
     * @param settings what is told
     * @param separator what stands between cells
     */
    FileRoles(String word, List<BallotSource> files, ReaderSettings settings, char separator) {
        this(word, files, settings, separator, new IdentityHashMap<>());
    }

    /** What is done with the rows of a file. */
    interface Work {

        /**
         * Does it.
         *
         * @param rows the rows, the headings being the current one
         * @throws IOException if the file cannot be read
         */
        void on(Rows rows) throws IOException;
    }

    /**
     * Reads every file whose first row, or second where the first is a title, has wanted headings.
     *
     * @param wanted the headings
     * @param work what is done with its rows
     * @return how many files there were
     * @throws IOException if a file cannot be read
     */
    int read(Predicate<Header> wanted, Work work) throws IOException {
        int found = 0;
        for (BallotSource file : files) {
            try (Rows rows = open(file)) {
                if (heads(rows, wanted)) {
                    found++;
                    work.on(rows);
                    if (!rows.next()) {
                        digests.put(file, rows.digest());
                    }
                }
            }
        }
        return found;
    }

    private static boolean heads(Rows rows, Predicate<Header> wanted) throws IOException {
        return rows.next() && (wanted.test(Header.of(rows)) || (rows.next() && wanted.test(Header.of(rows))));
    }

    private Rows open(BallotSource file) throws IOException {
        return new TextRows(TextFiles.open(file, settings), Separator.of(separator));
    }

    /**
     * Adds every file to what was read.
     *
     * @param collected what was read
     * @throws IOException if a file cannot be read
     */
    void collect(Collected collected) throws IOException {
        for (BallotSource file : files) {
            String known = digests.get(file);
            collected.fileOfASet(new BallotFile(file.name(), known == null ? digest(file) : known, word));
        }
    }

    private String digest(BallotSource file) throws IOException {
        try (LineBytes lines = TextFiles.open(file, settings)) {
            while (lines.next()) {
                // To its end, for the digest.
            }
            return lines.digest();
        }
    }

    /**
     * Returns an error for a file that is not there.
     *
     * @param what what it must hold
     * @return the error
     */
    BallotFormatException missing(String what) {
        return new BallotFormatException(
                files.get(0).name(), Spot.START, "C04", "a file with " + what + " must be given, but none is");
    }

    /** The first file whose name ends in a text without its last part. */
    Optional<String> nameBefore(String ending) {
        return files.stream()
                .map(BallotSource::name)
                .filter(name -> name.endsWith(ending))
                .map(name -> name.substring(0, name.length() - ending.length()))
                .findFirst();
    }
}
