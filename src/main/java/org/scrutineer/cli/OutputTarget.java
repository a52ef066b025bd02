package org.scrutineer.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The choice of where results go. */
sealed interface OutputTarget {

    /**
     * Opens the output.
     *
     * @param standardOutput standard output
     * @return the output
     * @throws IOException if it cannot be opened
     */
    Output open(OutputStream standardOutput) throws IOException;

    /**
     * Returns whether writing here would overwrite a file.
     *
     * @param name the name of the file
     * @return whether it would
     */
    boolean isFile(String name);

    /** Standard output. */
    record Standard() implements OutputTarget {
        @Override
        public Output open(OutputStream standardOutput) {
            return new StandardOutput(standardOutput);
        }

        @Override
        public boolean isFile(String name) {
            return false;
        }

        /** Returns the name for messages. */
        @Override
        public String toString() {
            return "standard output";
        }
    }

    /**
     * A file.
     *
     * @param path the file
     */
    record ToFile(Path path) implements OutputTarget {
        @Override
        public Output open(OutputStream standardOutput) throws IOException {
            return WholeFile.at(path);
        }

        @Override
        public boolean isFile(String name) {
            return path.toAbsolutePath()
                    .normalize()
                    .equals(Path.of(name).toAbsolutePath().normalize());
        }

        /** Returns the name for messages. */
        @Override
        public String toString() {
            return path.toString();
        }
    }
}
