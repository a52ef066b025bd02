package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.audit.Fraction;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.books.IrelandDail;
import org.scrutineer.literal.BookTable;
import org.scrutineer.literal.HeldBook;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Stage;
import org.scrutineer.trace.PaperTrace;
import org.scrutineer.trace.PaperTraces;

/** Papers with the same preferences may go different ways; their numbers tell which. */
class PaperTracesOfWholePapersTest {

    private static final GoldenCount BALLINA = GoldenCounts.of("ireland/ballina-1999", "ireland-dail");

    private static CountRecord count(GoldenCount golden) {
        return Stv.count(golden.election(), IrelandDail.ruleBook(), Lots.order(golden.lots()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ireland/ballina-1999", "ireland/equal-fractions"})
    void addUpToEveryTotalByNumber(String name) {
        GoldenCount golden = GoldenCounts.of(name, "ireland-dail");
        Election election = golden.election();
        CountRecord count = count(golden);

        assertThat(sums(count, election)).isEqualTo(totals(count));
    }

    /** Of 175 papers for Golden behind Reape's first preferences the 25 with the highest numbers leave at stage 2. */
    @Test
    void endWherePapersOfTheSamePreferencesPart() {
        PaperTrace trace = PaperTraces.of(count(BALLINA)).of(Preferences.of(8, 4));

        assertThat(trace.partsAt()).isEqualTo(2);
        assertThat(trace.steps()).extracting(step -> step.held().toString()).containsExactly("{8=1}");
    }

    /** A paper for Reape alone stays with him: none without a next preference is set aside. */
    @Test
    void goOnWhereAllPapersOfTheSamePreferencesGoTogether() {
        PaperTrace trace = PaperTraces.of(count(BALLINA)).of(Preferences.of(8));

        assertThat(trace.partsAt()).isZero();
        assertThat(trace.steps())
                .hasSize(7)
                .allMatch(step -> step.held().toString().equals("{8=1}"));
    }

    /**
     * Papers of a run of surpluses are examined together, and an exclusion without a transfer leaves all where they
     * are.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {"au-nsw-random-lg-2012", "au-nsw-random-lg-law", "au-nsw-random-lc-2015", "au-nsw-random-lc-2019"
            })
    void addUpWherePapersAreTakenAtRandom(String book) {
        HeldBook held = BookTable.all().stream()
                .filter(each -> each.book().id().equals(book))
                .findFirst()
                .orElseThrow();

        assertThat(LongStream.range(0, 60)).allSatisfy(seed -> {
            Election drawn = held.election(seed);
            Election election = drawn.withOrder(drawn.order().byPile(drawn.ballots()));
            CountRecord count = Stv.count(election, held.book(), held.lots(election, seed));

            assertThat(sums(count, election)).isEqualTo(totals(count));
        });
    }

    private static List<String> sums(CountRecord count, Election election) {
        PaperTraces traces = PaperTraces.of(count);
        long[][] held = new long[count.stages().size()][count.candidates().size() + 1];
        for (int number = 1; number <= election.order().papers(); number++) {
            PaperTrace trace =
                    traces.of(election.ballots().preferencesOf(election.order().entryOf(number)), number);
            for (int i = 0; i < trace.steps().size(); i++) {
                PaperTrace.Step step = trace.steps().get(i);
                int place = step.held().keySet().stream().findFirst().orElse(0);
                held[i][place]++;
                assertThat(place == 0 ? step.nonTransferable() : step.held().get(place))
                        .isEqualTo(Fraction.of(1));
            }
        }
        List<String> sums = new ArrayList<>();
        for (long[] stage : held) {
            sums.add(Arrays.toString(stage));
        }
        return sums;
    }

    private static List<String> totals(CountRecord count) {
        List<String> totals = new ArrayList<>();
        for (Stage stage : count.stages()) {
            long[] papers = new long[stage.tallies().size() + 1];
            papers[0] = stage.nonTransferablePapers();
            stage.tallies().forEach(tally -> papers[tally.candidate().number()] = tally.papers());
            totals.add(Arrays.toString(papers));
        }
        return totals;
    }
}
