package org.scrutineer.format.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of papers that can be opened, also more than once. */
public interface BallotSource {

    /**
     * Returns the name.
     *
     * @return the name of the file, without its folder
     */
    String name();

    /**
     * Opens the file.
     *
     * @return its bytes
     * @throws IOException if it cannot be read
     */
    InputStream open() throws IOException;

    /**
     * Returns a file.
     *
     * @param file the file
     * @return the source
     */
    static BallotSource of(Path file) {
        Path name = file.getFileName();
        return new BallotSource() {
            @Override
            public String name() {
                return name == null ? "" : name.toString();
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }

    /**
     * Returns bytes in memory.
     *
     * @param name the name of the file
     * @param bytes its bytes; not to be changed later
     * @return the source
     */
    static BallotSource of(String name, byte[] bytes) {
        return new BallotSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
