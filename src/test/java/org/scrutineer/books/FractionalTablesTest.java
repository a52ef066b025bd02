package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.trace.PaperTraces;

/** Every round of every table that a program made by its fractional methods. */
class FractionalTablesTest {

    private static final Map<String, List<RuleBook>> BOOKS = Map.of(
            "gpca2000", List.of(GreenPartyOfCalifornia.ruleBook()),
            "ft", List.of(BritishColumbia.ruleBook(), FractionalTransfer.ruleBook()),
            "ft-dynamic-losers",
                    List.of(FractionalTransfer.ruleBook(Map.of(
                            "threshName", "Droop-Dynamic-Fractional",
                            "delayedTransfer", "On",
                            "batchElimination", "Losers"))));

    private static Stream<Arguments> tables() {
        return BOOKS.entrySet().stream()
                .flatMap(books -> books.getValue().stream()
                        .flatMap(book ->
                                FractionalTables.by(books.getKey()).stream().map(table -> Arguments.of(book, table))));
    }

    /** Where only a lot decides, the lowest number is acted on. */
    private static CountRecord count(RuleBook book, FractionalTables.Table table) {
        int candidates = table.election().candidates().size();
        return Stv.count(
                table.election(),
                book,
                Lots.order(IntStream.rangeClosed(1, candidates).boxed().toList()));
    }

    @Test
    void thereAreTablesOfEachMethod() {
        assertThat(FractionalTables.by("gpca2000")).hasSize(66);
        assertThat(FractionalTables.by("ft")).hasSize(66);
        assertThat(FractionalTables.by("ft-dynamic-losers")).hasSize(66);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("tables")
    void eachRoundIsAsInTheTable(RuleBook book, FractionalTables.Table table) {
        CountRecord count = count(book, table);

        assertThat(FractionalTables.rounds(count)).isEqualTo(table.rounds());
        assertThat(count.elected().stream()
                        .map(elected -> elected.candidate().number())
                        .sorted()
                        .toList())
                .isEqualTo(table.elected());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("tables")
    void theCheckAgrees(RuleBook book, FractionalTables.Table table) {
        AuditReport report = Audit.check(count(book, table), table.election(), book.description());

        assertThat(report.findings()).isEmpty();
        assertThat(report.notCheckable()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("tables")
    void thePathsOfAllPapersAddUpToEveryTotal(RuleBook book, FractionalTables.Table table) {
        CountRecord count = count(book, table);

        assertThat(PaperTraces.of(count).totals(table.election().ballots()).stream()
                        .map(step -> step.nonTransferable() + " " + step.lost())
                        .toList())
                .isEqualTo(count.stages().stream()
                        .map(stage -> Fraction.parse(stage.nonTransferable().toString()) + " "
                                + Fraction.parse(stage.lossByFraction().toString()))
                        .toList());
    }
}
