package org.scrutineer.cli;

import java.io.IOException;

/** Where results are written, one after another. */
sealed interface Output extends AutoCloseable permits StandardOutput, WholeFile {

    /**
     * Writes text in UTF-8.
     *
     * @param text the text
     * @throws IOException if it cannot be written
     */
    void write(String text) throws IOException;

    /**
     * Makes what was written the result. Without this a file is left as it was.
     *
     * @throws IOException if it cannot be made so
     */
    void finish() throws IOException;

    @Override
    void close() throws IOException;
}
