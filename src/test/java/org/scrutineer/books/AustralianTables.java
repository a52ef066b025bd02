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
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.ElectionBuilder;
import org.scrutineer.ballot.NumberedAccumulator;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.ballot.Preferences;

/**
 * Elections made up for Australian rules, and what another program counted by each of its rule sets: the file {@code
 * australia/tables.txt.gz}, whose notice says where it comes from and how it reads.
 */
final class AustralianTables {

    /**
     * An election and its tables.
     *
     * @param name what it is called
     * @param election the election, its candidates named {@code C1}, {@code C2} and so on
     * @param tables the table of each rule set by name
     */
    record Sample(String name, Election election, Map<String, Table> tables) {}

    /**
     * One table.
     *
     * @param quota the quota
     * @param order the numbers of the elected, in the order of their election
     * @param counts the counts
     */
    record Table(String quota, List<Integer> order, List<Count> counts) {}

    /**
     * One count.
     *
     * @param action {@code first}, {@code surplus} or {@code exclude}
     * @param whose the numbers of the candidates, comma-separated, or a hyphen
     * @param value the transfer value, or a hyphen
     * @param votes what each candidate has then, by number
     * @param exhausted the exhausted votes and the loss by fraction
     * @param papers the papers of each candidate, by number
     * @param elected the numbers of those elected at this count, in order, blank-separated
     */
    record Count(
            String action,
            String whose,
            String value,
            List<String> votes,
            String exhausted,
            List<String> papers,
            String elected) {}

    private AustralianTables() {}

    /** All elections. */
    static List<Sample> all() {
        return elections("tables.txt.gz").stream().map(AustralianTables::sample).toList();
    }

    /**
     * Returns what a file beside the tables tells of each count.
     *
     * @param file its name
     * @return its lines by the name of the election and that of a rule set, with a blank between
     */
    static Map<String, List<String>> linesByElectionAndRules(String file) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (List<String> election : elections(file)) {
            String name = election.get(0).substring("election ".length());
            List<List<String>> open = List.of();
            for (String line : election.subList(1, election.size())) {
                if (line.startsWith("rules ")) {
                    open = new ArrayList<>();
                    for (String rules : line.substring("rules ".length()).split(",", -1)) {
                        open.add(all.computeIfAbsent(name + " " + rules, key -> new ArrayList<>()));
                    }
                } else {
                    open.forEach(lines -> lines.add(line));
                }
            }
        }
        return all;
    }

    private static List<List<String>> elections(String file) {
        List<List<String>> blocks = new ArrayList<>();
        try (InputStream packed =
                        Objects.requireNonNull(AustralianTables.class.getResourceAsStream("/australia/" + file));
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("election ")) {
                    blocks.add(new ArrayList<>());
                }
                blocks.get(blocks.size() - 1).add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return blocks;
    }

    private static Sample sample(List<String> lines) {
        String[] head = lines.get(0).split(" ", -1);
        int candidates = Integer.parseInt(head[2]);
        ElectionBuilder election = Election.builder(head[1], Integer.parseInt(head[3]));
        IntStream.rangeClosed(1, candidates).forEach(number -> election.candidate("C" + number, ""));
        NumberedAccumulator papers = new NumberedAccumulator(candidates);
        PaperOrder.Builder order = new PaperOrder.Builder();
        lines.stream().filter(line -> line.startsWith("p ")).forEach(line -> {
            List<Integer> numbers = numbers(line.substring(2));
            Preferences preferences = Preferences.of(
                    numbers.stream().skip(1).mapToInt(number -> number).toArray());
            order.add(papers.add(numbers.get(0), preferences), numbers.get(0));
            election.papers(numbers.get(0), preferences);
        });
        papers.build();
        return new Sample(head[1], election.build().withOrder(order.build(papers)), tables(lines));
    }

    private static Map<String, Table> tables(List<String> lines) {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("rules ")) {
                int end = i + 3;
                while (end < lines.size() && lines.get(end).startsWith("c ")) {
                    end++;
                }
                Table table = new Table(
                        lines.get(i + 1).split(" ", -1)[1],
                        numbers(lines.get(i + 2).substring("order".length())),
                        lines.subList(i + 3, end).stream()
                                .map(AustralianTables::count)
                                .toList());
                for (String rules : lines.get(i).substring("rules ".length()).split(",", -1)) {
                    tables.put(rules, table);
                }
            }
        }
        return tables;
    }

    private static Count count(String line) {
        String[] parts = line.split(" \\| ?", -1);
        String[] head = parts[0].split(" ", -1);
        return new Count(
                head[1],
                head[2],
                head[3],
                List.of(parts[1].split(" ", -1)),
                parts[2],
                List.of(parts[3].split(" ", -1)),
                parts[4].strip());
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.strip().split(" ", -1))
                .filter(number -> !number.isEmpty())
                .map(Integer::parseInt)
                .toList();
    }
}
