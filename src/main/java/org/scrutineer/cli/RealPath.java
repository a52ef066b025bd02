package org.scrutineer.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which file a name leads to, whatever links stand on the way, be there such a file already or not. */
final class RealPath {

    /** More than any system follows. */
    private static final int MOST_LINKS = 50;

    private RealPath() {}

    /**
     * Follows a name to the file that would be written by it.
     *
     * @param name the name
     * @return the file, without links
     * @throws IOException if the folder of the file does not exist or cannot be read, the file exists and is none that
     *     holds bytes, or links lead round in a circle
     */
    static Path of(Path name) throws IOException {
        Path path = name.toAbsolutePath();
        for (int links = 0; links < MOST_LINKS; links++) {
            if (Files.exists(path)) {
                if (!Files.isRegularFile(path)) {
                    throw new FileSystemException(
                            name.toString(), null, "must be a file, not a folder, a pipe or a device");
                }
                return path.toRealPath();
            }
            if (!Files.isSymbolicLink(path)) {
                return path.resolveSibling("").toRealPath().resolve(path.getName(path.getNameCount() - 1));
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        throw new FileSystemLoopException(name.toString());
    }

    /**
     * Returns whether two names lead to one file: by links, by two names of the file itself, or in letters of another
     * case where the system makes no difference between them.
     *
     * @param file a file without links
     * @param name the other name
     * @return whether they do; not if either leads to no file
     * @throws IOException if it cannot be told
     */
    static boolean isSame(Path file, Path name) throws IOException {
        return Files.exists(file) && Files.exists(name) && Files.isSameFile(file, name);
    }
}
