package org.scrutineer.format.papers;

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

    /** The line of a number from 1, empty if there is none. */
    String line(int number) {
        return number <= lines.size() ? lines.get(number - 1) : "";
    }

    boolean nameEnds(String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
