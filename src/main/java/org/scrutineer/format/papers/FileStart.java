package org.scrutineer.format.papers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The beginning of a file, from which a format is proposed.
 *
 * @param name the name of the file
 * @param text the first characters
 * @param lines the first lines
 */
record FileStart(String name, String text, List<String> lines) {

    private static final int LENGTH = 1 << 16;

    /**
     * Reads the beginning of a file.
     *
     * @param file the file
     * @return its beginning, what is no text in it shown as such
     * @throws IOException if it cannot be read
     */
    static FileStart of(BallotSource file) throws IOException {
        try (InputStream input = file.open()) {
            String text = new String(input.readNBytes(LENGTH), StandardCharsets.UTF_8);
            String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
            return new FileStart(file.name(), plain, plain.lines().toList());
        }
    }

    /** The line of a number from 1, empty if there is none. */
    String line(int number) {
        return number <= lines.size() ? lines.get(number - 1) : "";
    }

    boolean nameEnds(String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
