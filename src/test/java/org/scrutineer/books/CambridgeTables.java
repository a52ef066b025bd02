package org.scrutineer.books;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;

/**
 * What another program counted by the Cincinnati method: the file {@code cambridge/tables.txt.gz}, whose notice says
 * where it comes from and how it reads.
 */
final class CambridgeTables {

    /**
     * An election and its table.
     *
     * @param name what it is called
     * @param cutoff below how many papers all go at the first exclusion
     * @param election the election, its papers in the order of their file
     * @param lines the table, line by line, the elected last
     */
    record Sample(String name, String cutoff, Election election, List<String> lines) {

        @Override
        public String toString() {
            return name;
        }
    }

    private CambridgeTables() {}

    /** Returns all samples. */
    static Stream<Sample> all() {
        Map<String, Election> elections = NorthAmericanTables.all().stream()
                .collect(Collectors.toMap(NorthAmericanTables.Sample::name, NorthAmericanTables.Sample::election));
        List<List<String>> samples = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("T\t")) {
                samples.add(new ArrayList<>());
            }
            samples.get(samples.size() - 1).add(line);
        }
        return samples.stream().map(lines -> sample(lines, elections::get));
    }

    private static Sample sample(List<String> lines, Function<String, Election> elections) {
        String[] head = lines.get(0).split("\t", -1);
        return new Sample(
                head[1],
                head[2],
                Objects.requireNonNull(elections.apply(head[1]), head[1]),
                lines.stream().skip(1).map(line -> line.substring(2)).toList());
    }

    private static List<String> lines() {
        try (InputStream packed =
                        Objects.requireNonNull(CambridgeTables.class.getResourceAsStream("/cambridge/tables.txt.gz"));
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts as the program does: of those tied the first on the ballot paper is acted on. */
    static CountRecord count(Election election, String cutoff) {
        return Stv.count(
                election,
                Cambridge.ruleBook(Map.of("batchCutoff", cutoff)),
                Lots.order(IntStream.rangeClosed(1, election.candidates().size())
                        .boxed()
                        .toList()));
    }

    /** Returns a count as the table has it. */
    static List<String> lines(CountRecord count) {
        List<String> lines = new ArrayList<>();
        for (Stage stage : count.stages()) {
            lines.add(String.join(
                    "\t",
                    action(stage),
                    stage.quota().toString(),
                    stage.tallies().stream()
                            .map(tally -> tally.votes().toString())
                            .collect(Collectors.joining(" ")),
                    stage.nonTransferable().toString(),
                    numbers(stage.decisions().stream()
                            .filter(decision -> decision.type() == DecisionType.ELECT)
                            .flatMap(decision -> decision.candidates().stream()))));
        }
        lines.add(numbers(count.elected().stream().map(elected -> elected.candidate())));
        return lines;
    }

    private static String action(Stage stage) {
        if (stage.action() instanceof StageAction.Surplus surplus) {
            return "surplus " + numbers(surplus.candidates().stream());
        }
        return stage.action() instanceof StageAction.Exclusion exclusion
                ? "eliminate " + numbers(exclusion.candidates().stream())
                : "first -";
    }

    private static String numbers(Stream<Candidate> candidates) {
        String numbers = candidates
                .map(Candidate::number)
                .sorted()
                .map(number -> Integer.toString(number))
                .collect(Collectors.joining(","));
        return numbers.isEmpty() ? "-" : numbers;
    }
}
