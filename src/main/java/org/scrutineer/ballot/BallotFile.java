package org.scrutineer.ballot;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A file that ballot papers were read from, for the record of the count.
 *
 * @param name the name of the file, without its folder
 * @param digest {@code sha256:} and 64 hexadecimal digits over the bytes of the file
 * @param format the format and dialect it was read as
 * @param reading the choices by which a doubtful text was read, each a word by the key of its {@link Setting}; empty if
 *     nothing was chosen
 */
public record BallotFile(String name, String digest, String format, Map<String, String> reading) {

    /** Copies the map. */
    public BallotFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(format, "format");
        reading = Collections.unmodifiableMap(new TreeMap<>(reading));
    }

    /**
     * Makes the file of a text that was read without choices.
     *
     * @param name the name of the file, without its folder
     * @param digest {@code sha256:} and 64 hexadecimal digits over the bytes of the file
     * @param format the format and dialect it was read as
     */
    public BallotFile(String name, String digest, String format) {
        this(name, digest, format, Map.of());
    }
}
