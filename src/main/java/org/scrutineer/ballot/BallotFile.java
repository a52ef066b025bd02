package org.scrutineer.ballot;

import java.util.Objects;

/**
 * A file that ballot papers were read from, for the record of the count.
 *
 * @param name the name of the file, without its folder
 * @param digest {@code sha256:} and 64 hexadecimal digits over the bytes of the file
 * @param format the format and dialect it was read as
 */
public record BallotFile(String name, String digest, String format) {

    public BallotFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(format, "format");
    }
}
