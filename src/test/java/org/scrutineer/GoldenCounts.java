package org.scrutineer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.rules.RuleBook;

/** The golden counts of the folder {@code counts}, whose own page says how a table is laid out. */
final class GoldenCounts {

    private static final Path ROOT = Path.of("src/test/resources/counts");
    private static final List<GoldenCount> ALL = readAll();

    private GoldenCounts() {}

    /**
     * Returns all golden counts.
     *
     * @return the counts, by path
     */
    static List<GoldenCount> all() {
        return ALL;
    }

    /**
     * Returns the golden counts by rule books of the library, without those put together for the tests alone.
     *
     * @return the counts, by path
     */
    static List<GoldenCount> ofTheLibrary() {
        List<String> known = RuleBooks.all().stream().map(RuleBook::id).toList();
        return ALL.stream().filter(golden -> known.contains(golden.ruleBook())).toList();
    }

    private static List<GoldenCount> readAll() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .map(GoldenCounts::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns one golden count.
     *
     * @param name the group and the case, such as {@code scotland/glasgow_2007_linn}
     * @param ruleBook the identifier of the rule book
     * @return the count
     */
    static GoldenCount of(String name, String ruleBook) {
        return read(ROOT.resolve(name).resolve(ruleBook + ".csv"));
    }

    private static GoldenCount read(Path table) {
        Map<String, String> words = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : lines(table)) {
            if (line.startsWith("# ")) {
                String[] word = line.substring(2).split(": ", 2);
                words.put(word[0], word[1]);
            } else {
                lines.add(line);
            }
        }
        Path folder = Objects.requireNonNull(table.getParent(), "the folder of a table");
        return new GoldenCount(
                ROOT.relativize(folder).toString().replace('\\', '/'),
                folder.resolve("ballots.blt"),
                table.getFileName().toString().replace(".csv", ""),
                Objects.requireNonNull(words.get("source"), () -> table + " names no source"),
                numbers(words.getOrDefault("lots", "")),
                stages(table, lines));
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<GoldenStage> stages(Path table, List<String> lines) {
        String[] columns = lines.get(0).split(",", -1);
        return lines.stream()
                .skip(1)
                .map(line -> stage(table, columns, line.split(",", -1)))
                .filter(stage -> !stage.isBeyond())
                .toList();
    }

    private static GoldenStage stage(Path table, String[] columns, String[] texts) {
        if (columns.length != texts.length) {
            throw new IllegalArgumentException(table + ": a line has " + texts.length + " cells for " + columns.length
                    + " columns: " + String.join(",", texts));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            cells.put(columns[i], texts[i]);
        }
        return new GoldenStage(cells);
    }

    /**
     * Reads candidate numbers.
     *
     * @param text the numbers with blanks between, possibly empty
     * @return the numbers in order
     */
    static List<Integer> numbers(String text) {
        return Pattern.compile(" ")
                .splitAsStream(text)
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}
