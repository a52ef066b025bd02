package org.scrutineer.books;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.ElectionBuilder;
import org.scrutineer.ballot.Preferences;

/**
 * Elections and what the program Droop counted of them by rule sets that only it has: the file {@code
 * droop-tables/tables.txt.gz}, whose notice says where it comes from and how it reads.
 */
final class DroopTables {

    /**
     * An election and its tables.
     *
     * @param name what it is called
     * @param election the election
     * @param lots the order in which those tied are acted on
     * @param tables the stages of each rule set by name
     */
    record Sample(String name, Election election, List<Integer> lots, Map<String, List<Line>> tables) {}

    /**
     * One stage.
     *
     * @param action what led to it: {@code first}, {@code surplus} or {@code eliminate}, and whose
     * @param quota the quota
     * @param votes what each candidate has then, by number
     * @param nonTransferable what nobody has any more
     * @param loss what rounding took
     * @param elected the numbers of those elected on these figures, ascending
     */
    record Line(
            String action,
            String quota,
            List<String> votes,
            String nonTransferable,
            String loss,
            List<Integer> elected) {}

    private DroopTables() {}

    /** All elections. */
    static List<Sample> all() {
        Map<String, Election> known = NorthAmericanTables.all().stream()
                .collect(Collectors.toMap(NorthAmericanTables.Sample::name, NorthAmericanTables.Sample::election));
        try (InputStream packed =
                        Objects.requireNonNull(DroopTables.class.getResourceAsStream("/droop-tables/tables.txt.gz"));
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.US_ASCII))) {
            return blocks(lines.lines().toList(), "election ").stream()
                    .map(block -> sample(block, known))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> blocks(List<String> lines, String first) {
        List<List<String>> blocks = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(first)) {
                blocks.add(new ArrayList<>());
            }
            if (!blocks.isEmpty()) {
                blocks.get(blocks.size() - 1).add(line);
            }
        }
        return blocks;
    }

    private static Sample sample(List<String> lines, Map<String, Election> known) {
        List<String> head = List.of(lines.get(0).split(" ", -1));
        Election election =
                head.size() == 2 ? Objects.requireNonNull(known.get(head.get(1)), head.get(1)) : election(head, lines);
        Map<String, List<Line>> tables = blocks(lines, "table ").stream()
                .collect(Collectors.toMap(
                        table -> table.get(0).substring("table ".length()),
                        DroopTables::stages,
                        (one, other) -> one,
                        LinkedHashMap::new));
        List<Integer> lots = of("lots ", lines, DroopTables::numbers).stream()
                .findFirst()
                .orElseGet(() -> IntStream.rangeClosed(1, election.candidates().size())
                        .boxed()
                        .toList());
        return new Sample(head.get(1), election, lots, tables);
    }

    private static Election election(List<String> head, List<String> lines) {
        ElectionBuilder election = Election.builder(head.get(1), Integer.parseInt(head.get(3)));
        IntStream.rangeClosed(1, Integer.parseInt(head.get(2))).forEach(number -> election.candidate("C" + number, ""));
        of("withdrawn ", lines, DroopTables::numbers)
                .forEach(numbers -> numbers.forEach(number -> election.withdrawn("C" + number)));
        of("p ", lines, DroopTables::numbers)
                .forEach(numbers -> election.papers(
                        numbers.get(0),
                        Preferences.of(
                                numbers.stream().skip(1).mapToInt(each -> each).toArray())));
        return election.build();
    }

    private static <T> List<T> of(String word, List<String> lines, Function<String, T> reading) {
        return lines.stream()
                .filter(line -> line.startsWith(word))
                .map(line -> reading.apply(line.substring(word.length())))
                .toList();
    }

    private static List<Line> stages(List<String> table) {
        return of("s ", table, line -> line.split(" \\| ?", -1)).stream()
                .map(parts -> new Line(
                        parts[0],
                        parts[1],
                        List.of(parts[2].strip().split(" ", -1)),
                        parts[3].strip(),
                        parts[4].strip(),
                        numbers(parts[5])))
                .toList();
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.strip().split(" ", -1))
                .filter(number -> !number.isEmpty())
                .map(Integer::parseInt)
                .toList();
    }
}
