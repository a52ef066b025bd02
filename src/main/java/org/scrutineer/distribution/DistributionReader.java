package org.scrutineer.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads distributions of preferences, in the forms of {@link DistributionForm}.
 *
 * <pre>{@code
 * Distribution sheet = DistributionReader.read(Path.of("senate.csv"));
 * }</pre>
 */
public final class DistributionReader {

    private static final String COUNT = "count";

    private DistributionReader() {}

    /**
     * Reads a file, in UTF-8.
     *
     * @param file the file
     * @return the distribution
     * @throws IOException if the file cannot be read
     * @throws DistributionFormatException if it is no distribution
     */
    public static Distribution read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    /**
     * Reads a text.
     *
     * @param text comma-separated values, the names of the columns first
     * @return the distribution
     * @throws DistributionFormatException if it is no distribution
     */
    public static Distribution parse(String text) {
        List<Row> rows = CommaSeparated.rows(text, COUNT);
        if (rows.isEmpty()) {
            throw new DistributionFormatException(1, "a distribution must have a count, but has none");
        }
        boolean aec = rows.get(0).cells().containsKey("progressivevotetotal");
        return aec ? AecTable.read(rows) : WholeTable.read(rows);
    }

    /** The rows of each count, in their order. */
    static List<List<Row>> byCount(List<Row> rows) {
        List<List<Row>> counts = new ArrayList<>();
        int number = -1;
        for (Row row : rows) {
            int count = row.number(COUNT);
            if (count != number) {
                counts.add(new ArrayList<>());
                number = count;
            }
            counts.get(counts.size() - 1).add(row);
        }
        return counts;
    }

    /** Checks that rows say the same of the whole election. */
    static void requireSame(List<Row> rows, String... columns) {
        Row first = rows.get(0);
        for (Row row : rows) {
            for (String column : columns) {
                if (!row.text(column).equals(first.text(column))) {
                    throw row.wrong(column, "the same in every row, " + first.text(column), row.text(column));
                }
            }
        }
    }

    /** Compares words without regard to case. */
    static boolean isWord(String text, String word) {
        return text.toLowerCase(Locale.ROOT).equals(word);
    }
}
