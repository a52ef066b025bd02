package org.scrutineer.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file that a command reads, or a folder whose files it reads, and therefore never writes.
 *
 * @param what what it is to the command
 * @param name the name of the file or folder; {@value CountRequest#STANDARD_INPUT} for standard input
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
        for (Path read : files()) {
            if (RealPath.isSame(file, read)) {
                String reason = "the output must not be a file that is read, but it is the " + what + " \"";
                throw new FileSystemException(output.toString(), name, reason + nameOf(read) + "\"");
            }
        }
    }

    /**
     * Returns how large it is.
     *
     * @return the bytes of the file, or of those of the folder together; 0 where that cannot be told
     */
    long bytes() {
        try {
            long bytes = 0;
            for (Path file : files()) {
                bytes += Files.size(file);
            }
            return bytes;
        } catch (IOException e) {
            return 0;
        }
    }

    /** The file, or those of a folder. */
    private List<Path> files() throws IOException {
        Path path = path();
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> inFolder = Files.list(path)) {
            return inFolder.sorted().toList();
        }
    }

    private String nameOf(Path read) {
        return read.equals(path()) ? name : read.toString();
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
