package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.record.InactiveCause.NO_CHOICE_LEFT;
import static org.scrutineer.record.InactiveCause.OVERVOTE;
import static org.scrutineer.record.InactiveCause.REPEATED_RANKINGS;
import static org.scrutineer.record.InactiveCause.SKIPPED_RANKINGS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.scrutineer.record.InactivePapers;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.trace.PaperTraces;

/** Every round of counts that RCTab made under its options; the notice of the files says where they come from. */
class IrvUsTablesTest {

    private static final int CAUSES = 4;

    /** A count of a table, each round as the excluded, the threshold, the votes, and the inactive papers. */
    record Table(
            String name,
            String blt,
            Map<String, String> options,
            List<Integer> lots,
            List<String> rounds,
            String winner) {

        Election election() {
            try {
                return BltReader.readFile(new ByteArrayInputStream(blt.getBytes(StandardCharsets.UTF_8)), name)
                        .election();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        CountRecord count() {
            return Stv.count(election(), RuleBooks.of("irv-us", options), Lots.order(lots));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Table> generated() {
        return read("tables").stream();
    }

    private static List<Table> read(String file) {
        Map<String, String> papers = new HashMap<>();
        List<Table> tables = new ArrayList<>();
        try (InputStream in = new GZIPInputStream(Objects.requireNonNull(
                IrvUsTablesTest.class.getResourceAsStream("/irv-us/" + file + ".txt.gz"), file))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Stream.of(text.split("(?m)^E ", -1)).skip(1).forEach(part -> tables.add(table(part, papers)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }

    private static Table table(String part, Map<String, String> papers) {
        List<String> lines = part.lines().toList();
        String name = lines.get(0);
        String blt = String.join("\n", of("B ", lines)) + "\n";
        String own = papers.getOrDefault(blt.replace("= ", "").trim(), blt);
        papers.putIfAbsent(name.split(" ", -1)[0], own);
        Map<String, String> options = Stream.of(of("O ", lines).get(0).split(" ", -1))
                .map(word -> word.split("=", -1))
                .collect(Collectors.toMap(word -> word[0], word -> word[1]));
        return new Table(
                name,
                own,
                options,
                lots(own, of("L ", lines)),
                of("R ", lines),
                of("W ", lines).get(0));
    }

    /** Where none are stated, the strongest is the candidate of the highest number. */
    private static List<Integer> lots(String blt, List<String> stated) {
        int candidates = Integer.parseInt(blt.substring(0, blt.indexOf(' ')));
        return stated.isEmpty()
                ? IntStream.range(0, candidates)
                        .mapToObj(place -> candidates - place)
                        .toList()
                : Stream.of(stated.get(0).split(" ", -1)).map(Integer::valueOf).toList();
    }

    private static List<String> of(String letter, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(letter))
                .map(line -> line.substring(2))
                .toList();
    }

    @Test
    void thereAreCountsOfSixSetsOfOptions() {
        assertThat(generated()).hasSize(6 * 60);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("generated")
    void everyRoundIsAsInTheTable(Table table) {
        CountRecord count = table.count();

        assertThat(count.stages().stream().map(IrvUsTablesTest::line).toList())
                .isEqualTo(table.rounds().stream().map(IrvUsTablesTest::line).toList());
        assertThat(count.elected())
                .extracting(elected -> String.valueOf(elected.candidate().number()))
                .containsExactly(table.winner());
    }

    /** Of the options only the usual ones are published: the check alone cannot vouch for others. */
    @Test
    void otherOptionsThanTheUsualLeaveADoubt() {
        Table table = generated()
                .filter(each -> !RuleBooks.of("irv-us", each.options())
                        .description()
                        .equals(RuleBooks.of("irv-us").description()))
                .findFirst()
                .orElseThrow();

        AuditReport report = Audit.check(table.count(), table.election());

        assertThat(report.isGood()).isFalse();
        assertThat(report.notCheckable())
                .singleElement()
                .asString()
                .startsWith("rule book: no fingerprint is published of \"irv-us\" with the options {");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("generated")
    void theCheckAgrees(Table table) {
        AuditReport report = Audit.check(
                table.count(),
                table.election(),
                RuleBooks.of("irv-us", table.options()).description());

        assertThat(report.findings()).isEmpty();
        assertThat(report.notCheckable()).isEmpty();
    }

    /** Papers traced one by one come to every total, and to each cause. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("generated")
    void papersAreTracedToEachTotal(Table table) {
        CountRecord count = table.count();

        assertThat(PaperTraces.of(count).totals(Map.of("all", table.election().ballots())))
                .hasEntrySatisfying("all", steps -> assertThat(steps).hasSameSizeAs(count.stages()));
    }

    private static String line(Stage stage) {
        String excluded = stage.action() instanceof StageAction.Exclusion exclusion
                ? exclusion.candidates().stream()
                        .map(Candidate::number)
                        .map(String::valueOf)
                        .collect(Collectors.joining(","))
                : "-";
        return String.join(
                " | ",
                excluded,
                stage.quota().toString(),
                stage.tallies().stream().map(tally -> tally.votes().toString()).collect(Collectors.joining(" ")),
                causes(stage));
    }

    /** The papers for nobody in the order of the tables; a cause that a set of options does not know has none. */
    private static String causes(Stage stage) {
        assertThat(stage.inactive().stream().map(InactivePapers::votes).reduce(Votes.ZERO, Votes::plus))
                .isEqualTo(stage.nonTransferable());
        return Stream.of(NO_CHOICE_LEFT, OVERVOTE, REPEATED_RANKINGS, SKIPPED_RANKINGS)
                .map(cause -> stage.inactive().stream()
                        .filter(inactive -> inactive.cause() == cause)
                        .mapToLong(InactivePapers::papers)
                        .sum())
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static String line(String round) {
        String[] parts = round.split(" \\| ", -1);
        return String.join(" | ", parts[0], parts[1], parts[2], parts[CAUSES - 1]);
    }
}
