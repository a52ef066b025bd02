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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.scrutineer.Stv;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.format.BltReader;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Status;
import org.scrutineer.record.Tally;

/**
 * Elections, and what two other programs counted of them by quotients: the file {@code quotients/tables.txt.gz}, whose
 * notice says where it comes from and how it reads.
 */
final class QuotientTables {

    /**
     * An election and its tables.
     *
     * @param name what it is called
     * @param election the election
     * @param droop the table of Droop
     * @param openStv the table of OpenSTV, empty if it did not count the election
     */
    record Sample(String name, Election election, List<String> droop, List<String> openStv) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final int DROOP_PLACES = 9;
    private static final int OPEN_STV_PLACES = 10;

    private QuotientTables() {}

    /** Returns all samples. */
    static Stream<Sample> all() {
        List<List<String>> samples = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("E\t")) {
                samples.add(new ArrayList<>());
            }
            samples.get(samples.size() - 1).add(line);
        }
        return samples.stream().map(QuotientTables::sample);
    }

    private static List<String> lines() {
        try (InputStream packed = resource("/quotients/tables.txt.gz");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(QuotientTables.class.getResourceAsStream(name), name);
    }

    private static Sample sample(List<String> lines) {
        String name = lines.get(0).substring(2);
        List<String> blt = of(lines, "B");
        return new Sample(
                name,
                blt.isEmpty()
                        ? ward(name)
                        : read(new ByteArrayInputStream(
                                (String.join("\n", blt) + "\n").getBytes(StandardCharsets.UTF_8))),
                of(lines, "D", "d"),
                of(lines, "O", "o"));
    }

    private static Election ward(String name) {
        return read(resource("/counts/scotland/" + name + "/ballots.blt"));
    }

    private static Election read(InputStream blt) {
        try (blt) {
            return BltReader.readFile(blt, "papers").election();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> of(List<String> lines, String... kinds) {
        return lines.stream()
                .filter(line -> Arrays.asList(kinds).contains(line.substring(0, 1)))
                .map(line -> line.substring(2))
                .toList();
    }

    /** Counts as these programs do: of those tied the first on the ballot paper is acted on. */
    static CountRecord count(Election election) {
        return Stv.count(
                election,
                QuotaPreferentialByQuotient.ruleBook(),
                Lots.order(IntStream.rangeClosed(1, election.candidates().size())
                        .boxed()
                        .toList()));
    }

    /** Returns a count as Droop prints it, where the quotients of the excluded stand as they last were. */
    static List<String> asDroop(CountRecord count) {
        Votes[] last = new Votes[count.candidates().size() + 1];
        Arrays.fill(last, Votes.ZERO);
        List<String> lines = new ArrayList<>();
        for (Stage stage : count.stages()) {
            for (Tally tally : stage.tallies()) {
                boolean isOut = tally.status() == Status.EXCLUDED && !isDecidedOn(tally.candidate(), stage);
                int number = tally.candidate().number();
                last[number] = isOut ? last[number] : tally.votes();
            }
            lines.add(String.join(
                    "\t",
                    Integer.toString(stage.number()),
                    actions(stage),
                    rounded(stage.quota(), DROOP_PLACES),
                    Arrays.stream(last)
                            .skip(1)
                            .map(votes -> rounded(votes, DROOP_PLACES))
                            .collect(Collectors.joining(" "))));
        }
        lines.add(result(count));
        return lines;
    }

    /** Returns a count as OpenSTV prints it up to the last election, without quotients of the elected. */
    static List<String> asOpenStv(CountRecord count) {
        List<String> lines = new ArrayList<>();
        for (Stage stage : count.stages()) {
            lines.add(String.join(
                    "\t",
                    Integer.toString(stage.number()),
                    actions(stage).split(";", -1)[0],
                    rounded(stage.quota(), OPEN_STV_PLACES),
                    stage.tallies().stream()
                            .map(tally -> tally.status().isContinuing() || isDecidedOn(tally.candidate(), stage)
                                    ? tally.votes()
                                    : Votes.ZERO)
                            .map(votes -> rounded(votes, OPEN_STV_PLACES))
                            .collect(Collectors.joining(" "))));
        }
        lines.add(result(count));
        return lines;
    }

    private static boolean isDecidedOn(Candidate candidate, Stage stage) {
        return stage.decisions().stream()
                .filter(decision -> decision.type() != DecisionType.COME_BACK)
                .anyMatch(decision -> decision.candidates().contains(candidate));
    }

    private static String actions(Stage stage) {
        return stage.decisions().stream()
                .filter(decision -> decision.type() == DecisionType.ELECT
                        || (decision.type() == DecisionType.EXCLUDE && decision.reason() != Reason.COUNT_COMPLETE))
                .map(decision -> word(decision) + " " + numbers(decision.candidates()))
                .collect(Collectors.joining("; "));
    }

    private static String word(Decision decision) {
        return decision.reason() == Reason.LAST_REMAINING
                ? "remaining"
                : decision.type().term();
    }

    private static String numbers(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> Integer.toString(candidate.number()))
                .collect(Collectors.joining(","));
    }

    private static String result(CountRecord count) {
        return count.elected().stream()
                .map(elected -> elected.candidate().number())
                .sorted()
                .map(number -> Integer.toString(number))
                .collect(Collectors.joining(" "));
    }

    private static String rounded(Votes votes, int places) {
        String[] parts = votes.toString().split("/", -1);
        return new BigDecimal(parts[0])
                .divide(new BigDecimal(parts.length > 1 ? parts[1] : "1"), places, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
