package org.scrutineer.books;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.scrutineer.audit.Fraction;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;

/**
 * What a program counted of the North American elections by its fractional methods: the file {@code
 * north-america/fractional.txt.gz}, whose notice says where it comes from and how it reads.
 */
final class FractionalTables {

    /**
     * A table.
     *
     * @param name the name of the election
     * @param election the election
     * @param rules the name of the method and its options
     * @param rounds each round in a line: action, whose, quota, votes, who is elected, and exhausted with what is lost
     * @param elected the numbers of all who are elected, ascending
     */
    record Table(String name, Election election, String rules, List<String> rounds, List<Integer> elected) {

        @Override
        public String toString() {
            return rules + " of " + name;
        }
    }

    private FractionalTables() {}

    /** The tables by one method. */
    static List<Table> by(String rules) {
        return ALL.stream().filter(table -> table.rules().equals(rules)).toList();
    }

    private static final List<Table> ALL = all();

    private static List<Table> all() {
        Map<String, Election> elections = NorthAmericanTables.all().stream()
                .collect(Collectors.toMap(NorthAmericanTables.Sample::name, NorthAmericanTables.Sample::election));
        List<Table> tables = new ArrayList<>();
        String name = "";
        String rules = "";
        List<String> rounds = new ArrayList<>();
        for (String line : lines()) {
            String[] words = line.split(" ", -1);
            switch (words[0]) {
                case "election" -> name = words[1];
                case "table" -> rules = words[1];
                case "s" -> rounds.add(round(line.substring(2).split(" \\| ?", -1)));
                default -> {
                    Election election = Objects.requireNonNull(elections.get(name), name);
                    tables.add(new Table(name, election, rules, List.copyOf(rounds), numbers(line.substring(6))));
                    rounds.clear();
                }
            }
        }
        return List.copyOf(tables);
    }

    private static List<String> lines() {
        try (InputStream packed = Objects.requireNonNull(
                        FractionalTables.class.getResourceAsStream("/north-america/fractional.txt.gz"));
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.US_ASCII))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.strip().split(" ", -1))
                .filter(number -> !number.isEmpty())
                .map(Integer::parseInt)
                .sorted()
                .toList();
    }

    private static String round(String[] parts) {
        return line(
                parts[0],
                parts[1],
                List.of(parts[2].strip().split(" ", -1)),
                numbers(parts[3]),
                Fraction.parse(parts[4].strip()));
    }

    /** The rounds of a count as the tables have them. */
    static List<String> rounds(CountRecord count) {
        return count.stages().stream().map(FractionalTables::round).toList();
    }

    private static String round(Stage stage) {
        return line(
                action(stage),
                stage.quota().toString(),
                stage.tallies().stream().map(tally -> tally.votes().toString()).toList(),
                stage.decisions().stream()
                        .filter(decision -> decision.type() == DecisionType.ELECT)
                        .flatMap(decision -> decision.candidates().stream())
                        .map(Candidate::number)
                        .sorted()
                        .toList(),
                Fraction.parse(stage.nonTransferable().toString())
                        .plus(Fraction.parse(stage.lossByFraction().toString())));
    }

    private static String action(Stage stage) {
        if (stage.action() instanceof StageAction.Surplus surplus) {
            return "surplus " + numbers(surplus.candidates());
        }
        return stage.action() instanceof StageAction.Exclusion exclusion
                ? "eliminate " + numbers(exclusion.candidates())
                : "first -";
    }

    private static String numbers(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> Integer.toString(candidate.number()))
                .collect(Collectors.joining(","));
    }

    private static String line(
            String action, String quota, List<String> votes, List<Integer> elected, Fraction exhausted) {
        return String.join(
                " | ",
                action,
                Fraction.parse(quota).toString(),
                votes.stream().map(Fraction::parse).map(Fraction::toString).collect(Collectors.joining(" ")),
                elected.toString(),
                exhausted.toString());
    }
}
