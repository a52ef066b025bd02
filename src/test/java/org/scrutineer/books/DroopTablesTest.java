package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.trace.PaperTrace;
import org.scrutineer.trace.PaperTraces;

/** Every stage of every table that Droop made by three of its rule sets and their options. */
class DroopTablesTest {

    private static final Map<String, RuleBook> RULES = Map.of(
            "cfer", Cfer.ruleBook(),
            "cfer-batch", Cfer.inBatches(),
            "wigm", Wigm.ruleBook(),
            "wigm-fixed", Wigm.ruleBook(Map.of("arithmetic", "fixed")),
            "wigm-rational", Wigm.ruleBook(Map.of("arithmetic", "rational")),
            "wigm-whole-zero",
                    Wigm.ruleBook(Map.of("arithmetic", "fixed", "integerQuota", "true", "defeatBatch", "zero")));

    private static final List<DroopTables.Sample> SAMPLES = DroopTables.all();

    private static Stream<Arguments> tables() {
        return RULES.keySet().stream()
                .sorted()
                .flatMap(rules -> SAMPLES.stream()
                        .filter(sample -> sample.tables().containsKey(rules))
                        .map(sample -> Arguments.of(rules, sample.name(), sample)));
    }

    @Test
    void thereAreTablesOfEachBook() {
        assertThat(SAMPLES).hasSize(80);
        assertThat(tables()).hasSize(80 + 74 + 74 + 66 + 65 + 60);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("tables")
    void eachStageIsAsInTheTable(String rules, String name, DroopTables.Sample sample) {
        List<DroopTables.Line> lines = Objects.requireNonNull(sample.tables().get(rules));

        CountRecord count = count(rules, sample);

        assertThat(count.stages().stream().map(DroopTablesTest::action).toList())
                .isEqualTo(lines.stream().map(DroopTables.Line::action).toList());
        assertThat(lines)
                .allSatisfy(line -> assertThat(figures(count.stages().get(lines.indexOf(line)), line))
                        .isEqualTo(figures(line)));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("tables")
    void theCheckAgrees(String rules, String name, DroopTables.Sample sample) {
        AuditReport report =
                Audit.check(count(rules, sample), sample.election(), book(rules).description());

        assertThat(report.findings()).isEmpty();
        assertThat(report.notCheckable()).isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("tables")
    void thePathsOfAllPapersAddUpToEveryTotal(String rules, String name, DroopTables.Sample sample) {
        CountRecord count = count(rules, sample);

        assertThat(PaperTraces.of(count).totals(sample.election().ballots()).stream()
                        .map(DroopTablesTest::lost)
                        .toList())
                .isEqualTo(count.stages().stream().map(DroopTablesTest::lost).toList());
    }

    private static CountRecord count(String rules, DroopTables.Sample sample) {
        return Stv.count(sample.election(), book(rules), Lots.order(sample.lots()));
    }

    private static RuleBook book(String rules) {
        return Objects.requireNonNull(RULES.get(rules));
    }

    private static String lost(PaperTrace.Step step) {
        return step.nonTransferable() + " " + step.lost();
    }

    private static String lost(Stage stage) {
        return Fraction.parse(stage.nonTransferable().toString()) + " "
                + Fraction.parse(stage.lossByFraction().toString());
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

    /** The figures of a stage, to as many places as those of a line are shown. */
    private static String figures(Stage stage, DroopTables.Line line) {
        return String.join(
                " | ",
                shown(stage.quota(), line.quota()),
                stage.tallies().stream()
                        .map(tally -> shown(tally.votes(), line.quota()))
                        .collect(Collectors.joining(" ")),
                shown(stage.nonTransferable(), line.quota()),
                shown(stage.lossByFraction(), line.quota()),
                stage.decisions().stream()
                        .filter(decision -> decision.type() == DecisionType.ELECT)
                        .flatMap(decision -> decision.candidates().stream())
                        .map(Candidate::number)
                        .sorted()
                        .toList()
                        .toString());
    }

    private static String shown(Object figure, String like) {
        Fraction exact = Fraction.parse(figure.toString());
        int point = like.indexOf('.');
        return (point < 0 ? exact : exact.nearest(like.length() - point - 1)).toString();
    }

    private static String figures(DroopTables.Line line) {
        return String.join(
                " | ",
                Fraction.parse(line.quota()).toString(),
                line.votes().stream()
                        .map(votes -> Fraction.parse(votes).toString())
                        .collect(Collectors.joining(" ")),
                Fraction.parse(line.nonTransferable()).toString(),
                Fraction.parse(line.loss()).toString(),
                line.elected().toString());
    }
}
