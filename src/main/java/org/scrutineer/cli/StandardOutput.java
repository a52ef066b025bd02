package org.scrutineer.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/**
 * Results on standard output, each as soon as it is there.
 *
 * @param stream standard output, which is not closed
 */
record StandardOutput(OutputStream stream) implements Output {

    /** What systems say of a pipe that nobody reads any more. */
    private static final Set<String> GONE =
            Set.of("Broken pipe", "The pipe is being closed", "The pipe has been ended");

    /**
     * Writes text in UTF-8.
     *
     * @param text the text
     * @throws IOException if it cannot be written
     * @throws ReaderGoneException if nobody reads it any more
     */
    @Override
    public void write(String text) throws IOException {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException e) {
            if (GONE.contains(Objects.requireNonNullElse(e.getMessage(), ""))) {
                throw new ReaderGoneException(e);
            }
            throw e;
        }
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}
}
