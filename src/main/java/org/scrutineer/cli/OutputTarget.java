package org.scrutineer.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

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

    /** Standard output. */
    record Standard() implements OutputTarget {
        @Override
        public Output open(OutputStream standardOutput) {
            return new StandardOutput(standardOutput);
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
     * @param inputs all files that the command reads: none of them is written
     */
    record ToFile(Path path, List<InputFile> inputs) implements OutputTarget {

        /** Copies the list. */
        public ToFile {
            inputs = List.copyOf(inputs);
        }

        @Override
        public Output open(OutputStream standardOutput) throws IOException {
            return WholeFile.at(path, inputs);
        }

        /** Returns the name for messages. */
        @Override
        public String toString() {
            return path.toString();
        }
    }
}
