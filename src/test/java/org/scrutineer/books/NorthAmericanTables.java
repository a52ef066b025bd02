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
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.NumberedAccumulator;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.ballot.Standing;

/**
 * Elections and what other programs counted of them by North American rules: the file {@code
 * north-america/tables.txt.gz}, whose notice says where it comes from and how it reads.
 */
final class NorthAmericanTables {

    /**
     * An election and its tables.
     *
     * @param name what it is called
     * @param election the election, its papers in the order of their file, its candidates named {@code C1}, {@code C2}
     *     and so on
     * @param tables the rounds of each rule set by name
     */
    record Sample(String name, Election election, Map<String, List<Round>> tables) {}

    /**
     * One round.
     *
     * @param action what led to it: {@code first}, {@code surplus} or {@code eliminate}, and whose
     * @param quota the quota
     * @param votes what each candidate has then, by number
     * @param elected the numbers of those elected then, ascending
     */
    record Round(String action, String quota, List<String> votes, List<Integer> elected) {}

    private NorthAmericanTables() {}

    /** All elections. */
    static List<Sample> all() {
        try (InputStream packed = Objects.requireNonNull(
                        NorthAmericanTables.class.getResourceAsStream("/north-america/tables.txt.gz"));
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.US_ASCII))) {
            return blocks(lines.lines().toList(), "election ").stream()
                    .map(NorthAmericanTables::sample)
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

    private static Sample sample(List<String> lines) {
        String[] head = lines.get(0).split(" ", -1);
        int candidates = Integer.parseInt(head[2]);
        NumberedAccumulator papers = new NumberedAccumulator(candidates);
        PaperOrder.Builder order = new PaperOrder.Builder();
        int addition = 0;
        for (String line : lines) {
            if (line.startsWith("p ")) {
                List<Integer> numbers = numbers(line.substring(2));
                papers.add(
                        numbers.get(0),
                        Preferences.of(numbers.stream()
                                .skip(1)
                                .mapToInt(number -> number)
                                .toArray()));
                order.add(addition++, numbers.get(0));
            }
        }
        Election election = new Election(
                        head[1],
                        Integer.parseInt(head[3]),
                        IntStream.rangeClosed(1, candidates)
                                .mapToObj(number -> new Candidate(number, "C" + number, "", Standing.STANDING))
                                .toList(),
                        papers.build(),
                        List.of())
                .withOrder(order.build(papers));
        Map<String, List<Round>> tables = new LinkedHashMap<>();
        blocks(lines, "table ").forEach(table -> tables.put(table.get(0).substring("table ".length()), rounds(table)));
        return new Sample(head[1], election, tables);
    }

    private static List<Round> rounds(List<String> table) {
        return table.stream()
                .filter(line -> line.startsWith("s "))
                .map(line -> line.substring(2).split(" \\| ?", -1))
                .map(parts -> new Round(
                        parts[0],
                        parts[1],
                        List.of(parts[2].strip().split(" ", -1)),
                        numbers(parts[3]).stream().sorted().toList()))
                .toList();
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.strip().split(" ", -1))
                .filter(number -> !number.isEmpty())
                .map(Integer::parseInt)
                .toList();
    }
}
