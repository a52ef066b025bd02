package org.scrutineer.books;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Stv;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.audit.Fraction;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Status;
import org.scrutineer.record.Tally;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.paper.Sample;
import org.scrutineer.trace.PaperTrace;
import org.scrutineer.trace.PaperTraces;

/**
 * Every count of every table that another program made by the rules of a book. Of papers only those of continuing
 * candidates are compared: what lies with others the program shows in its own way.
 */
class AustralianTablesTest {

    /** The rule sets of the tables by rule book; those of one book have equal tables. */
    static final Map<String, List<String>> RULES = Map.ofEntries(
            entry("au-senate-law-pre2021", List.of("senate-law-pre2021")),
            entry("au-senate-law-2021", List.of("senate-law-2021", "aec-2016")),
            entry("au-senate-law-2021-manual", List.of("senate-law-2021-manual", "aec-2013")),
            entry("au-aec-2019", List.of("aec-2019")),
            entry("au-act-pre2020", List.of("act-pre2020")),
            entry("au-act-2020", List.of("act-2020")),
            entry("au-act-2020-original", List.of("act-2020-original")),
            entry("au-wa-2008", List.of("wa-2008")),
            entry("au-nsw-lg-2021-nswec", List.of("nsw-lg-2021-nswec")),
            entry("au-nsw-lg-2021-conway", List.of("nsw-lg-2021-conway")),
            entry("au-vic-2018", List.of("vic-2018")),
            entry("au-nsw-random-lg-2012", List.of("nsw-random-lg-2012")),
            entry("au-nsw-random-lg-2016", List.of("nsw-random-lg-2016")),
            entry("au-nsw-random-lg-2017", List.of("nsw-random-lg-2017")),
            entry("au-nsw-random-lc-2015", List.of("nsw-random-lc-2015")),
            entry("au-nsw-random-lc-2019", List.of("nsw-random-lc-2019")));

    private static final List<AustralianTables.Sample> SAMPLES = AustralianTables.all();

    private static Stream<Arguments> tables() {
        return RULES.entrySet().stream()
                .flatMap(rules -> rules.getValue().stream()
                        .flatMap(name -> SAMPLES.stream()
                                .filter(sample -> sample.tables().containsKey(name))
                                .map(sample -> Arguments.of(rules.getKey(), name, sample.name(), sample))));
    }

    /** Those of books that choose papers by their order aside: such a paper's path depends on its number. */
    private static Stream<Arguments> tablesOfPapersThatMoveAlike() {
        return tables().filter(arguments -> !arguments.get()[0].toString().contains("random"));
    }

    @Test
    void thereAreTablesOfEachBook() {
        assertThat(SAMPLES).hasSize(109);
        assertThat(tables()).hasSize(18 * 109);
        assertThat(tablesOfPapersThatMoveAlike()).hasSize(13 * 109);
    }

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @MethodSource("tables")
    void eachCountIsAsInTheTable(String book, String rules, String name, AustralianTables.Sample sample) {
        AustralianTables.Table table = Objects.requireNonNull(sample.tables().get(rules));

        CountRecord count = count(sample.election(), book);

        assertThat(count.stages().get(0).quota()).isEqualTo(Votes.parse(table.quota()));
        assertThat(count.stages().stream()
                        .map(stage -> comparable(book, line(stage)))
                        .toList())
                .isEqualTo(IntStream.range(0, table.counts().size())
                        .mapToObj(place -> comparable(book, line(table.counts().get(place), stageOf(place, count))))
                        .toList());
        assertThat(count.elected().stream()
                        .map(elected -> elected.candidate().number())
                        .toList())
                .isEqualTo(table.order());
    }

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @MethodSource("tables")
    void theCheckAgrees(String book, String rules, String name, AustralianTables.Sample sample) {
        AuditReport report = Audit.check(count(sample.election(), book), sample.election());

        assertThat(report.findings()).isEmpty();
        assertThat(report.notCheckable()).isEmpty();
    }

    /** Each paper has an equal share of what was credited for the papers it came with. */
    @ParameterizedTest(name = "{0}: {1} of {2}")
    @MethodSource("tablesOfPapersThatMoveAlike")
    void thePathsOfAllPapersAddUpToEveryTotal(String book, String rules, String name, AustralianTables.Sample sample) {
        CountRecord count = count(sample.election(), book);

        assertThat(PaperTraces.of(count).totals(sample.election().ballots()).stream()
                        .map(AustralianTablesTest::total)
                        .toList())
                .isEqualTo(
                        count.stages().stream().map(AustralianTablesTest::total).toList());
    }

    private static String total(PaperTrace.Step step) {
        return step.held() + " " + step.nonTransferable() + " " + step.lost();
    }

    private static String total(Stage stage) {
        Map<Integer, Fraction> held = new TreeMap<>();
        stage.tallies().stream()
                .filter(tally -> !tally.votes().isZero())
                .forEach(tally -> held.put(
                        tally.candidate().number(), Fraction.parse(tally.votes().toString())));
        return held + " " + Fraction.parse(stage.nonTransferable().toString()) + " "
                + Fraction.parse(stage.lossByFraction().toString());
    }

    /** The lots of the tables favour the candidate of the higher number. */
    static CountRecord count(Election election, String book) {
        int candidates = election.candidates().size();
        return Stv.count(
                election,
                firstToArrive(RuleBooks.byId(book)),
                Lots.order(IntStream.range(0, candidates)
                        .mapToObj(place -> candidates - place)
                        .toList()));
    }

    /** The tables take those papers of a pile that arrived first. */
    private static RuleBook firstToArrive(RuleBook book) {
        return book.with(Sample.FIRST).orElse(book);
    }

    /** Where the table shows a part of what is exhausted in a surplus as lost, only the sum of both is compared. */
    private static String comparable(String book, String line) {
        if (!book.equals("au-wa-2008")) {
            return line;
        }
        String[] parts = line.split(" \\| ", -1);
        parts[2] = Stream.of(parts[2].split(" ", -1))
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
        return String.join(" | ", parts);
    }

    private static String line(Stage stage) {
        return String.join(
                " | ",
                action(stage),
                stage.tallies().stream()
                        .map(tally -> number(tally.votes().toString(6)))
                        .collect(Collectors.joining(" ")),
                number(stage.nonTransferable().toString(6)) + " "
                        + number(stage.lossByFraction().toString(6)),
                stage.tallies().stream()
                        .filter(AustralianTablesTest::continues)
                        .map(tally -> Long.toString(tally.papers()))
                        .collect(Collectors.joining(" ")),
                stage.decisions().stream()
                        .filter(decision -> decision.type() == DecisionType.ELECT)
                        .flatMap(decision -> decision.candidates().stream())
                        .map(candidate -> Integer.toString(candidate.number()))
                        .collect(Collectors.joining(" ")));
    }

    private static boolean continues(Tally tally) {
        return tally.status() == Status.CONTINUING;
    }

    private static String action(Stage stage) {
        if (stage.action() instanceof StageAction.Surplus surplus) {
            return "surplus " + numbers(surplus.candidates()) + value(stage);
        }
        return stage.action() instanceof StageAction.Exclusion exclusion
                ? "exclude " + numbers(exclusion.candidates()) + value(stage)
                : "first -";
    }

    /** The value at which papers moved; nothing where none did, or they left without votes. */
    private static String value(Stage stage) {
        return stage.sources().stream()
                .filter(source -> !(source instanceof Source.Surplus surplus)
                        || !surplus.transferValue().isZero())
                .map(source -> source instanceof Source.Surplus surplus
                        ? " " + Fraction.parse(surplus.transferValue().toString())
                        : source instanceof Source.Exclusion exclusion
                                ? " " + Fraction.parse(exclusion.value().toString())
                                : "")
                .findFirst()
                .orElse("");
    }

    private static String numbers(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> Integer.toString(candidate.number()))
                .collect(Collectors.joining(","));
    }

    /** Those excluded together stand in the tables with the fewest votes first, in a record by number. */
    private static String ascending(String whose) {
        return Stream.of(whose.split(",", -1))
                .sorted(Comparator.comparing(String::length).thenComparing(number -> number))
                .collect(Collectors.joining(","));
    }

    private static Stage stageOf(int place, CountRecord record) {
        return record.stages().get(Math.min(place, record.stages().size() - 1));
    }

    private static String number(String text) {
        BigDecimal number = new BigDecimal(text);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String numbers(String blankSeparated) {
        return Stream.of(blankSeparated.split(" ", -1))
                .map(AustralianTablesTest::number)
                .collect(Collectors.joining(" "));
    }

    /** A value at which no paper moved stands in some tables; a record has none. */
    private static String line(AustralianTables.Count count, Stage stage) {
        List<String> papers = new ArrayList<>();
        stage.tallies().stream()
                .filter(AustralianTablesTest::continues)
                .forEach(
                        tally -> papers.add(count.papers().get(tally.candidate().number() - 1)));
        return String.join(
                " | ",
                count.action() + " " + ascending(count.whose())
                        + (count.value().equals("-") || value(stage).isEmpty()
                                ? ""
                                : " " + Fraction.parse(count.value())),
                numbers(String.join(" ", count.votes())),
                numbers(count.exhausted()),
                String.join(" ", papers),
                count.elected());
    }
}
