package org.scrutineer.books;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.format.BltReader;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Status;

/**
 * Elections, and what the reference program counted of them: the file {@code wright/tables.txt.gz}, whose notice says
 * where it comes from and how it reads.
 */
final class WrightTables {

    /**
     * An election and its table.
     *
     * @param name what it is called
     * @param election the election
     * @param tallies a line for each tally, and the elected
     */
    record Sample(String name, Election election, List<String> tallies) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final int PLACES = 6;

    private WrightTables() {}

    /** Returns all samples. */
    static Stream<Sample> all() {
        List<List<String>> samples = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("E\t")) {
                samples.add(new ArrayList<>());
            }
            samples.get(samples.size() - 1).add(line);
        }
        return samples.stream().map(WrightTables::sample);
    }

    private static List<String> lines() {
        try (InputStream packed = resource("/wright/tables.txt.gz");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(WrightTables.class.getResourceAsStream(name), name);
    }

    private static Sample sample(List<String> lines) {
        String name = lines.get(0).substring(2);
        String blt = lines.stream()
                .filter(line -> line.startsWith("B\t"))
                .map(line -> line.substring(2) + "\n")
                .collect(Collectors.joining());
        List<String> tallies = lines.stream()
                .filter(line -> line.startsWith("T\t") || line.startsWith("R\t"))
                .map(line -> line.startsWith("T\t") ? inPlaces(line.substring(2)) : line.substring(2))
                .toList();
        return new Sample(
                name,
                read(
                        blt.isEmpty()
                                ? resource("/counts/scotland/" + name + "/ballots.blt")
                                : new ByteArrayInputStream(blt.getBytes(StandardCharsets.UTF_8))),
                tallies);
    }

    /** The line with votes of as many places as are compared. */
    private static String inPlaces(String line) {
        String[] fields = line.split("\t", -1);
        fields[5] = Stream.of(fields[5].split(" ", -1))
                .map(votes -> votes.split("=", -1))
                .map(votes -> votes[0] + "=" + rounded(votes[1]))
                .collect(Collectors.joining(" "));
        return String.join("\t", fields);
    }

    private static Election read(InputStream blt) {
        try (blt) {
            return BltReader.readFile(blt, "papers").election();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts as the program does, where the highest number is the strongest. */
    static CountRecord count(Election election) {
        int candidates = election.candidates().size();
        return Stv.count(
                election,
                Wright.ruleBook(),
                Lots.order(IntStream.range(0, candidates)
                        .map(place -> candidates - place)
                        .boxed()
                        .toList()));
    }

    /** Returns a count as the program prints it. */
    static List<String> asPrinted(CountRecord count) {
        List<String> lines = new ArrayList<>();
        Set<Integer> passedOn = new TreeSet<>();
        int iteration = 0;
        for (Stage stage : count.stages()) {
            if (stage.action() instanceof StageAction.FirstPreferences) {
                iteration++;
                passedOn.clear();
            } else {
                passedOn.addAll(numbers(((StageAction.Surplus) stage.action()).candidates()));
            }
            lines.add(String.join(
                    "\t",
                    Integer.toString(stage.number()),
                    Integer.toString(iteration),
                    action(stage.action()),
                    stage.quota().toString(),
                    Long.toString(validIn(iteration, count)),
                    votes(stage, passedOn),
                    joined(named(stage, DecisionType.ELECT, Reason.QUOTA)),
                    joined(named(stage, DecisionType.EXCLUDE, Reason.LOWEST))));
        }
        lines.add(joined(count.elected().stream()
                .map(elected -> elected.candidate().number())
                .sorted()
                .toList()));
        return lines;
    }

    private static String action(StageAction action) {
        return action instanceof StageAction.Surplus surplus
                ? "surplus " + joined(numbers(surplus.candidates()))
                : "first";
    }

    private static long validIn(int iteration, CountRecord count) {
        Stage first = count.stages().stream()
                .filter(stage -> stage.action() instanceof StageAction.FirstPreferences)
                .toList()
                .get(iteration - 1);
        return count.input().papersValid() - first.nonTransferablePapers();
    }

    private static String votes(Stage stage, Set<Integer> passedOn) {
        return stage.tallies().stream()
                .filter(tally -> tally.status() != Status.WITHDRAWN
                        && !passedOn.contains(tally.candidate().number()))
                .filter(tally -> tally.status() != Status.EXCLUDED
                        || stage.decisions().stream()
                                .anyMatch(decision -> decision.candidates().contains(tally.candidate())))
                .map(tally ->
                        tally.candidate().number() + "=" + rounded(tally.votes().toString()))
                .collect(Collectors.joining(" "));
    }

    private static List<Integer> named(Stage stage, DecisionType type, Reason reason) {
        return stage.decisions().stream()
                .filter(decision -> decision.type() == type && decision.reason() == reason)
                .flatMap(decision -> numbers(decision.candidates()).stream())
                .sorted()
                .toList();
    }

    private static List<Integer> numbers(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::number).toList();
    }

    private static String joined(List<Integer> numbers) {
        return numbers.stream().map(number -> Integer.toString(number)).collect(Collectors.joining(" "));
    }

    private static String rounded(String number) {
        String[] parts = number.split("/", -1);
        return new BigDecimal(parts[0])
                .divide(new BigDecimal(parts.length > 1 ? parts[1] : "1"), PLACES, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
