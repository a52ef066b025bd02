package org.scrutineer.format.papers;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A format that files of papers are read in. */
interface BallotFormat {

    /** The word by which the format is chosen. */
    String word();

    /** What it is, for a person. */
    String title();

    /**
     * Reads files of one contest.
     *
     * @param files the files, at least one
     * @param settings what is told
     * @return all that they say
     * @throws IOException if a file cannot be read
     */
    PapersFile read(List<BallotSource> files, ReaderSettings settings) throws IOException;

    /**
     * Says why the beginning of a file looks like this format.
     *
     * @param start the beginning
     * @return the reason, if there is one
     */
    Optional<String> proposed(FileStart start);
}
