package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Stv;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.format.BltReader;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;

/** Rounds of the boards of Minneapolis, as a transcription of the rule and two programs have them. */
class MinneapolisTablesTest {

    private static final Map<String, Map<String, List<String>>> TABLES = read();

    private static final Map<String, NorthAmericanTables.Sample> SAMPLES = NorthAmericanTables.all().stream()
            .collect(Collectors.toMap(NorthAmericanTables.Sample::name, sample -> sample));

    private static Map<String, Map<String, List<String>>> read() {
        try (InputStream packed = Objects.requireNonNull(
                        MinneapolisTablesTest.class.getResourceAsStream("/north-america/minneapolis.txt.gz"));
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.US_ASCII))) {
            Map<String, Map<String, List<String>>> tables = new LinkedHashMap<>();
            Map<String, List<String>> election = Map.of();
            List<String> table = List.of();
            for (String line : lines.lines().toList()) {
                String[] words = line.split(" ", -1);
                if (words[0].equals("election")) {
                    election = new LinkedHashMap<>();
                    tables.put(words[1], election);
                } else if (words[0].equals("table")) {
                    table = new ArrayList<>();
                    election.put(words[1], table);
                } else {
                    table.add(line);
                }
            }
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> elections(String program) {
        return TABLES.entrySet().stream()
                .filter(entry -> entry.getValue().containsKey(program))
                .map(Map.Entry::getKey);
    }

    private static Stream<String> elections() {
        return elections("minneapolis");
    }

    private static Stream<String> references() {
        return elections("reference");
    }

    private static List<String> table(String election, String program) {
        return Objects.requireNonNull(
                Objects.requireNonNull(TABLES.get(election)).get(program));
    }

    @Test
    void thereAreTablesOfEachProgram() {
        assertThat(elections("minneapolis")).hasSize(66);
        assertThat(elections("droop")).hasSize(60);
        assertThat(elections("openstv")).hasSize(60);
        assertThat(references()).hasSize(10);
    }

    @ParameterizedTest
    @MethodSource("elections")
    void everyRoundIsAsInTheTranscription(String election) {
        assertThat(lines(count(election, "minneapolis"))).isEqualTo(table(election, "minneapolis"));
    }

    /**
     * The program passes on in a last defeat, and asks whether the count is over only after defeating the lowest: so
     * the last round, and what it has behind, are not compared. In {@code na-07} a product is cut off before it is
     * divided (5.9322 for 5.9319).
     */
    @Test
    void allRoundsButTheLastAreThoseOfDroop() {
        List<String> otherwise = elections("droop")
                .filter(election -> !butTheLast(election, lines(count(election, "minneapolis")), "droop"))
                .toList();

        assertThat(otherwise).containsExactly("na-07");
        assertThat(elections("droop"))
                .allSatisfy(election -> assertThat(winners(table(election, "droop")))
                        .isEqualTo(winners(lines(count(election, "minneapolis")))));
    }

    @ParameterizedTest
    @MethodSource("references")
    void allRoundsButTheLastAreThoseOfReferencesOfDroop(String name) throws IOException {
        Path own = Path.of("src/test/resources/north-america", name + ".blt");
        Election election = BltReader.read(
                Files.exists(own) ? own : Path.of("src/test/resources/counts/droop", name, "ballots.blt"));
        List<String> lines = lines(count(election, "minneapolis"));

        assertThat(butTheLast(name, lines, "reference"))
                .as(() -> String.join("\n", lines))
                .isTrue();
        assertThat(winners(lines)).isEqualTo(winners(table(name, "reference")));
    }

    /** The program elects everybody with the threshold at once, so that they receive no more: once others win. */
    @Test
    void winnersAreMostlyThoseOfOpenStv() {
        assertThat(elections("openstv")
                        .filter(election -> !winners(table(election, "openstv"))
                                .equals(winners(lines(count(election, "minneapolis"))))))
                .containsExactly("na-21");
    }

    private static boolean butTheLast(String election, List<String> lines, String program) {
        int rounds = lines.size() - 2;
        return lines.subList(0, rounds)
                .equals(table(election, program).subList(0, rounds).stream()
                        .map(MinneapolisTablesTest::withOneSum)
                        .toList());
    }

    /** A program tells apart what is not transferable and what rounding took. */
    private static String withOneSum(String line) {
        int last = line.lastIndexOf(' ') + 1;
        BigDecimal sum = Arrays.stream(line.substring(last).split("\\+", -1))
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return line.substring(0, last)
                + (sum.signum() == 0 ? "0" : sum.stripTrailingZeros().toPlainString());
    }

    private static Set<String> winners(List<String> lines) {
        return Set.of(lines.get(lines.size() - 1).substring("order ".length()).split(" ", -1));
    }

    @ParameterizedTest
    @MethodSource("elections")
    void theCheckAgrees(String election) {
        for (String book : List.of("minneapolis", "minneapolis-2009")) {
            AuditReport report =
                    Audit.check(count(election, book), sample(election).election());

            assertThat(report.findings()).isEmpty();
            assertThat(report.notCheckable()).isEmpty();
        }
    }

    private static NorthAmericanTables.Sample sample(String election) {
        return Objects.requireNonNull(SAMPLES.get(election));
    }

    /** In every table the lowest number of those tied is excluded, or transferred first. */
    private static CountRecord count(String election, String book) {
        return count(sample(election).election(), book);
    }

    private static CountRecord count(Election election, String book) {
        int candidates = election.candidates().size();
        return Stv.count(
                election,
                RuleBooks.byId(book),
                Lots.order(IntStream.rangeClosed(1, candidates).boxed().toList()));
    }

    private static List<String> lines(CountRecord count) {
        List<String> lines = new ArrayList<>();
        count.stages().forEach(stage -> lines.add(line(count, stage)));
        lines.add("order "
                + numbers(count.elected().stream().map(Elected::candidate).toList(), " "));
        return lines;
    }

    private static String line(CountRecord count, Stage stage) {
        return "s " + action(stage) + " | " + plain(stage.quota()) + " | "
                + stage.tallies().stream().map(tally -> plain(tally.votes())).collect(Collectors.joining(" ")) + " | "
                + numbers(
                        count.elected().stream()
                                .filter(elected -> elected.stage() == stage.number())
                                .map(Elected::candidate)
                                .toList(),
                        " ")
                + " | " + plain(stage.nonTransferable().plus(stage.lossByFraction()));
    }

    private static String action(Stage stage) {
        if (stage.action() instanceof StageAction.Surplus surplus) {
            return "surplus " + numbers(surplus.candidates(), ",");
        }
        return stage.action() instanceof StageAction.Exclusion exclusion
                ? "eliminate " + numbers(exclusion.candidates(), ",")
                : "first -";
    }

    private static String plain(Votes votes) {
        BigDecimal figure = new BigDecimal(votes.toString());
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }

    private static String numbers(List<Candidate> candidates, String between) {
        return candidates.stream()
                .map(candidate -> Integer.toString(candidate.number()))
                .collect(Collectors.joining(between));
    }
}
