package org.scrutineer.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Results on standard output, each as soon as it is there.
 *
 * @param stream standard output, which is not closed
 */
record StandardOutput(OutputStream stream) implements Output {

    @Override
    public void write(String text) throws IOException {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
        stream.flush();
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}
}
