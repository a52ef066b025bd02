package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.Elections.election;

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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.report.Export;
import org.scrutineer.report.Formulas;
import org.scrutineer.report.Resources;

/**
 * Counts as distributions of preferences, as commissions in Australia publish them: each transfer a count of its own,
 * and with it the counts at which its papers had been received, as another program tells.
 */
class AustralianDistributionsTest {

    /** Rule sets of the other program, by rule book. */
    private static final Map<String, String> RULES = Map.of(
            "au-senate-law-pre2021", "senate-law-pre2021",
            "au-senate-law-2021", "senate-law-2021",
            "au-aec-2019", "aec-2019",
            "au-act-pre2020", "act-pre2020",
            "au-act-2020", "act-2020",
            "au-vic-2018", "vic-2018",
            "au-wa-2008", "wa-2008",
            "au-nsw-lg-2021-nswec", "nsw-lg-2021-nswec",
            "au-nsw-lg-2021-conway", "nsw-lg-2021-conway");

    private static Stream<Arguments> tables() {
        List<List<String>> blocks = blocks();
        return RULES.entrySet().stream()
                .flatMap(rules -> AustralianTables.all().stream()
                        .map(sample -> Arguments.of(
                                rules.getKey(),
                                sample.name(),
                                sample,
                                blocks.stream()
                                        .filter(block -> block.get(0).equals(sample.name() + " " + rules.getValue()))
                                        .findFirst()
                                        .orElseThrow())));
    }

    /** For each election and rule set a line that names them, and then one for each count. */
    private static List<List<String>> blocks() {
        List<List<String>> blocks = new ArrayList<>();
        List<List<String>> open = new ArrayList<>();
        String election = "";
        for (String line : lines()) {
            if (line.startsWith("election ")) {
                election = line.substring("election ".length());
            } else if (line.startsWith("rules ")) {
                open = new ArrayList<>();
                for (String rules : line.substring("rules ".length()).split(",", -1)) {
                    open.add(new ArrayList<>(List.of(election + " " + rules)));
                }
                blocks.addAll(open);
            } else {
                open.forEach(block -> block.add(line));
            }
        }
        return blocks;
    }

    private static List<String> lines() {
        try (InputStream packed = Objects.requireNonNull(
                        AustralianDistributionsTest.class.getResourceAsStream("/australia/sources.txt.gz"));
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.US_ASCII))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of the lines for what is non-transferable, which hold no comma. */
    private static List<String[]> pools(String table) {
        return table.lines()
                .filter(line -> line.contains("\"nonTransferable\""))
                .map(line -> line.replace("\"", "").split(",", -1))
                .toList();
    }

    private static String table(CountRecord count) {
        return Export.CSV_DISTRIBUTION.of(count, Formulas.DISARMED);
    }

    private static CountRecord count(Election election, String book) {
        return Stv.count(
                election,
                RuleBooks.byId(book),
                Lots.order(IntStream.rangeClosed(1, election.candidates().size())
                        .map(place -> election.candidates().size() + 1 - place)
                        .boxed()
                        .toList()));
    }

    @Test
    void thereAreTablesOfEachBook() {
        assertThat(tables()).hasSize(9 * 109);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("tables")
    void eachCountHasTheNumberAndThePapersOfTheTable(
            String book, String name, AustralianTables.Sample sample, List<String> counts) {
        List<String[]> pools = pools(table(count(sample.election(), book)));

        assertThat(pools.stream().map(cells -> line(book, cells)).toList())
                .isEqualTo(counts.stream().skip(1).map(line -> line(book, line)).toList());
    }

    /** Number of the count, the counts at which papers had been received, and the papers that are exhausted. */
    private static String line(String book, String[] cells) {
        return line(
                book,
                "c " + cells[3] + " " + (cells[9].isEmpty() ? "-" : cells[9].replace(' ', ',')) + " " + cells[15]);
    }

    /** In the Territory papers that stay with whoever is elected are exhausted for the other program. */
    private static String line(String book, String line) {
        return book.startsWith("au-act") ? line.substring(0, line.lastIndexOf(' ')) : line;
    }

    /**
     * 240 papers for 3 seats, quota 61. C1 and A1 have 110 each, and the officer's lot is for A1: 49 of 110 is the
     * value of its papers, A2 44 and P1 4 votes, and 1 is lost. The papers of P1 leave in two counts: 20 at one vote,
     * received at the first count, and 10 at 49/110, received at the second; A2 has 58 then and C2 49.
     */
    @Test
    void hasEverythingThatADistributionHas() {
        Election election = election(
                3, "C1 C2 A1 A2 P1", "110: C1 C2 A1 A2; 100: A1 A2 P1 C1 C2; 10: A1 P1 A2; 10: P1 A1 A2; 10: P1");
        CountRecord count =
                Stv.count(election, RuleBooks.byId("au-senate-law-2021"), Lots.order(List.of(3, 1, 2, 4, 5)));

        assertThat(table(count)).isEqualTo(Resources.text("senate-distribution.csv"));
    }
}
