package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.audit.Fraction;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.trace.PaperTrace;
import org.scrutineer.trace.PaperTraces;

/**
 * Every round of every table that another program made by the rules of a book.
 *
 * <p>The program of {@code multi4} shows one round more, in which the last surpluses leave and nobody receives them.
 */
class NorthAmericanTablesTest {

    private static final Map<String, String> RULES = Map.of(
            "portland-or", "multi4",
            "arlington-va", "multi4",
            "eastpointe", "multi4",
            "albany-ca", "albany");

    private static final List<NorthAmericanTables.Sample> SAMPLES = NorthAmericanTables.all();

    private static Stream<Arguments> tables() {
        return RULES.entrySet().stream()
                .flatMap(rules -> SAMPLES.stream()
                        .filter(sample -> sample.tables().containsKey(rules.getValue()))
                        .map(sample -> Arguments.of(rules.getKey(), rules.getValue(), sample.name(), sample)));
    }

    @Test
    void thereAreTablesOfEachBook() {
        assertThat(SAMPLES).hasSize(66);
        assertThat(tables()).hasSize(3 * 65 + 66);
    }

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @MethodSource("tables")
    void eachRoundIsAsInTheTable(String book, String rules, String name, NorthAmericanTables.Sample sample) {
        List<NorthAmericanTables.Round> rounds =
                Objects.requireNonNull(sample.tables().get(rules));

        CountRecord count = count(sample.election(), book);

        assertThat(count.stages().stream().map(NorthAmericanTablesTest::line).toList())
                .isEqualTo(untilTheLastElection(rounds, sample.election().seats()).stream()
                        .map(NorthAmericanTablesTest::line)
                        .toList());
    }

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @MethodSource("tables")
    void theCheckAgrees(String book, String rules, String name, NorthAmericanTables.Sample sample) {
        AuditReport report = Audit.check(count(sample.election(), book), sample.election());

        assertThat(report.findings()).isEmpty();
        assertThat(report.notCheckable()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @MethodSource("tables")
    void thePathsOfAllPapersAddUpToEveryTotal(
            String book, String rules, String name, NorthAmericanTables.Sample sample) {
        CountRecord count = count(sample.election(), book);

        assertThat(PaperTraces.of(count).totals(sample.election().ballots()).stream()
                        .map(NorthAmericanTablesTest::lost)
                        .toList())
                .isEqualTo(count.stages().stream()
                        .map(NorthAmericanTablesTest::lost)
                        .toList());
    }

    private static String lost(PaperTrace.Step step) {
        return step.nonTransferable() + " " + step.lost();
    }

    private static String lost(Stage stage) {
        return Fraction.parse(stage.nonTransferable().toString()) + " "
                + Fraction.parse(stage.lossByFraction().toString());
    }

    /** In every table the candidate of the lower number is excluded: strongest comes the highest number. */
    private static CountRecord count(Election election, String book) {
        int candidates = election.candidates().size();
        boolean firstIsActedOn = RuleBooks.byId(book).description().ties().actOnTheFirstDrawn();
        return Stv.count(
                election,
                RuleBooks.byId(book),
                Lots.order(IntStream.range(0, candidates)
                        .mapToObj(place -> firstIsActedOn ? place + 1 : candidates - place)
                        .toList()));
    }

    private static List<NorthAmericanTables.Round> untilTheLastElection(
            List<NorthAmericanTables.Round> rounds, int seats) {
        List<NorthAmericanTables.Round> counted = new ArrayList<>();
        int elected = 0;
        for (NorthAmericanTables.Round round : rounds) {
            if (elected < seats) {
                counted.add(round);
            }
            elected += round.elected().size();
        }
        return counted;
    }

    private static String line(Stage stage) {
        return String.join(
                " | ",
                action(stage),
                Fraction.parse(stage.quota().toString()).toString(),
                stage.tallies().stream()
                        .map(tally -> Fraction.parse(tally.votes().toString()).toString())
                        .collect(Collectors.joining(" ")),
                stage.decisions().stream()
                        .filter(decision -> decision.type() == DecisionType.ELECT)
                        .flatMap(decision -> decision.candidates().stream())
                        .map(Candidate::number)
                        .sorted()
                        .toList()
                        .toString());
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

    private static String line(NorthAmericanTables.Round round) {
        return String.join(
                " | ",
                round.action(),
                Fraction.parse(round.quota()).toString(),
                round.votes().stream()
                        .map(votes -> Fraction.parse(votes).toString())
                        .collect(Collectors.joining(" ")),
                round.elected().toString());
    }
}
