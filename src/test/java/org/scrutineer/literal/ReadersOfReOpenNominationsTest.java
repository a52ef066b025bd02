package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Elections;
import org.scrutineer.audit.Fraction;
import org.scrutineer.compare.SlateComparison;
import org.scrutineer.explain.Explanation;
import org.scrutineer.page.ResultPage;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Stage;
import org.scrutineer.report.Export;
import org.scrutineer.report.Formulas;
import org.scrutineer.report.ResultSheet;
import org.scrutineer.trace.PaperTrace;
import org.scrutineer.trace.PaperTraces;

/** All that is made from a record can be made from one with re-open nominations, by every rule book that knows it. */
@Tag("twin")
class ReadersOfReOpenNominationsTest {

    private static final int SEEDS = 24;

    /** A paper can be traced where no votes are cut off for several papers together. */
    static Stream<HeldBook> booksOfTracedPapers() {
        return BookTable.knowingManyConstraints()
                .filter(held -> !Elections.needOrder(held.book()))
                .filter(held -> !held.book().description().parameters().containsKey("credit.form"));
    }

    private static List<GeneratedCount> counted(HeldBook held) {
        return LongStream.range(0, SEEDS)
                .boxed()
                .flatMap(seed -> GeneratedCount.of(held, seed, RandomRons.election(held, seed)).stream())
                .toList();
    }

    private static List<Map<Integer, Fraction>> traced(GeneratedCount count) {
        return PaperTraces.of(count.record()).totals(count.election().ballots()).stream()
                .map(PaperTrace.Step::held)
                .map(ReadersOfReOpenNominationsTest::withVotes)
                .toList();
    }

    private static List<Map<Integer, Fraction>> recorded(CountRecord count) {
        return count.stages().stream()
                .map(ReadersOfReOpenNominationsTest::votes)
                .map(ReadersOfReOpenNominationsTest::withVotes)
                .toList();
    }

    private static Map<Integer, Fraction> votes(Stage stage) {
        Map<Integer, Fraction> votes = new TreeMap<>();
        stage.tallies()
                .forEach(tally -> votes.put(
                        tally.candidate().number(), Fraction.parse(tally.votes().toString())));
        return votes;
    }

    private static Map<Integer, Fraction> withVotes(Map<Integer, Fraction> votes) {
        Map<Integer, Fraction> some = new TreeMap<>(votes);
        some.values().removeIf(amount -> amount.signum() == 0);
        return some;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("booksOfTracedPapers")
    void tracesAddUpToEveryTotal(HeldBook held) {
        assertThat(counted(held))
                .hasSizeGreaterThan(SEEDS / 2)
                .allSatisfy(
                        count -> assertThat(traced(count)).as(count::describe).isEqualTo(recorded(count.record())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.scrutineer.literal.BookTable#knowingManyConstraints")
    void everySheetNamesWhoIsReOpenNominations(HeldBook held) {
        assertThat(counted(held)).hasSizeGreaterThan(SEEDS / 2).allSatisfy(count -> {
            CountRecord record = count.record();

            assertThat(ResultSheet.of(record).toString()).as(count::describe).contains(" is re-open nominations, and ");
            assertThat(ResultPage.of(record).toString()).contains("</html>");
            assertThat(Explanation.of(record)).hasSameSizeAs(record.rows());
            assertThat(SlateComparison.of(List.of(record)).toString()).isNotBlank();
            assertThat(EnumSet.complementOf(EnumSet.of(Export.RCTAB)))
                    .allSatisfy(export ->
                            assertThat(export.of(record, Formulas.DISARMED)).isNotEmpty());
        });
    }
}
