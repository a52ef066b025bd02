package org.scrutineer.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The files that the tests of this package read. */
public final class Resources {

    private Resources() {}

    /** Returns the text of a file. */
    public static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Resources.class.getResourceAsStream("/report/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
