package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.audit.Fraction;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Stage;
import org.scrutineer.trace.PaperTrace;
import org.scrutineer.trace.PaperTraces;

/** The paths of all papers together are the totals of every stage. */
class PaperTracesOfGoldenCountsTest {

    static List<GoldenCount> counts() {
        return GoldenCounts.ofTheLibrary().stream()
                .filter(golden -> !Elections.needOrder(RuleBooks.byId(golden.ruleBook())))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counts")
    void addUpToEveryTotal(GoldenCount golden) {
        GoldenRecord made = GoldenRecord.of(golden);

        assertThat(sums(made.count(), made.election().ballots())).isEqualTo(totals(made.count()));
    }

    /** The paper A=B>C of the worked example: at keep values 0.5 and 0.8 A keeps 0.3, B 0.6, and 0.1 goes on. */
    @Test
    void divideAPaperWithEqualRanks() {
        CountRecord count = GoldenRecord.of(GoldenCounts.of("sheets/equal-elected", "meek-exact"))
                .count();

        PaperTrace trace = PaperTraces.of(count).of(Preferences.ofRanks(List.of(List.of(1, 2), List.of(3))));

        assertThat(trace.steps())
                .extracting(step -> step.held().toString())
                .containsExactly("{1=0.5, 2=0.5}", "{1=0.25, 2=0.75}", "{1=0.3, 2=0.6, 3=0.1}");
    }

    /** For each stage the votes of each candidate, the non-transferable and the lost, as the papers have them. */
    private static List<List<Fraction>> sums(CountRecord count, Ballots ballots) {
        PaperTraces traces = PaperTraces.of(count);
        List<List<Fraction>> sums = new ArrayList<>();
        count.stages()
                .forEach(stage ->
                        sums.add(new ArrayList<>(zeros(count.candidates().size() + 2))));
        for (int entry = 0; entry < ballots.size(); entry++) {
            List<PaperTrace.Step> steps =
                    traces.of(ballots.preferencesOf(entry)).steps();
            for (int i = 0; i < steps.size(); i++) {
                add(sums.get(i), steps.get(i), ballots.papersOf(entry));
            }
        }
        return sums;
    }

    private static List<Fraction> zeros(int number) {
        return Collections.nCopies(number, Fraction.ZERO);
    }

    private static void add(List<Fraction> sums, PaperTrace.Step step, long papers) {
        int candidates = sums.size() - 2;
        step.held().forEach((number, votes) -> add(sums, number - 1, votes.times(papers)));
        add(sums, candidates, step.nonTransferable().times(papers));
        add(sums, candidates + 1, step.lost().times(papers));
    }

    private static void add(List<Fraction> sums, int place, Fraction more) {
        sums.set(place, sums.get(place).plus(more));
    }

    private static List<List<Fraction>> totals(CountRecord count) {
        List<List<Fraction>> totals = new ArrayList<>();
        for (Stage stage : count.stages()) {
            List<Fraction> row = new ArrayList<>();
            stage.tallies()
                    .forEach(tally -> row.add(Fraction.parse(tally.votes().toString())));
            row.add(Fraction.parse(stage.nonTransferable().toString()));
            row.add(Fraction.parse(stage.lossByFraction().toString()));
            totals.add(row);
        }
        return totals;
    }
}
