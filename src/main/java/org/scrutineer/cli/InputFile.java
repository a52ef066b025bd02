package org.scrutineer.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A file that a command reads, and therefore never writes.
 *
 * @param what what it is to the command
 * @param name the name of the file; {@value CountRequest#STANDARD_INPUT} for standard input
 */
record InputFile(String what, String name) {

    /** The name of standard input on systems where it has one. */
    private static final String STANDARD_INPUT = "/dev/stdin";

    /**
     * Checks that a file that is to be written is another.
     *
     * @param output the name of the file that is to be written, for the message
     * @param file that file, without links
     * @throws IOException if it is the same, or this cannot be told
     */
    void requireOtherThan(Path output, Path file) throws IOException {
        if (RealPath.isSame(file, path())) {
            throw new FileSystemException(
                    output.toString(),
                    name,
                    "the output must not be a file that is read, but it is the " + what + " \"" + name + "\"");
        }
    }

    /** The path, an empty one for a name that none can have. */
    private Path path() {
        try {
            return Path.of(name.equals(CountRequest.STANDARD_INPUT) ? STANDARD_INPUT : name);
        } catch (InvalidPathException e) {
            return Path.of("");
        }
    }
}
