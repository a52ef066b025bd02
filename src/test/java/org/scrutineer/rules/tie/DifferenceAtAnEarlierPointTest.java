package org.scrutineer.rules.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.CountSheet;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.Clause;
import org.scrutineer.record.TieMethod;
import org.scrutineer.rules.Figures;
import org.scrutineer.rules.part.Point;

class DifferenceAtAnEarlierPointTest {

    private static final DifferenceAtAnEarlierPoint FORWARD =
            new DifferenceAtAnEarlierPoint(DifferenceAtAnEarlierPoint.From.THE_FIRST_STAGE);
    private static final DifferenceAtAnEarlierPoint BACKWARD =
            new DifferenceAtAnEarlierPoint(DifferenceAtAnEarlierPoint.From.THE_LATEST_STAGE);

    private static TieRule.Settled settle(TieBreaker breaker, TiePurpose purpose, Figures view, String names) {
        TieRule rule = new TieRule(List.of(breaker, new ByLot(ByLot.Reading.STRONGEST_FIRST)), Clause.of("52"));
        return rule.settle(view.tie(purpose, names), view, Lots.order(List.of(1, 2, 3)));
    }

    private static List<String> steps(TieRule.Settled settled) {
        return settled.steps().stream().map(CountSheet::tie).toList();
    }

    /**
     * Three tied for exclusion with 9: the latest stage sets A and B, with 6, below C, with 7; the stage before has B
     * alone with fewest of those two, but C alone with fewest of all three.
     *
     * <p>Narrowing keeps A and B after stage 2, since C had more there, and excludes B, who had fewer than A at stage
     * 1. The reading of the program Droop passes over stage 2, where no single one of the three had fewest, and
     * excludes C, who alone had fewest of the three at stage 1.
     */
    @Nested
    class WhenReadingsOfAThreefoldTieDiffer {

        private final Figures view =
                Figures.of(1, "A 9, B 9, C 9").point(1, "5 4 3").point(2, "6 6 7");

        @Test
        void narrowingExcludesOneOfThoseWhoHadFewestAtTheLatestStage() {
            TieRule.Settled settled = settle(BACKWARD, TiePurpose.EXCLUSION, view, "A B C");

            assertThat(settled.chosen().name()).isEqualTo("B");
            assertThat(steps(settled)).containsExactly(" [A B C backward 2 -> B]", " [A B backward 1 -> B]");
        }

        @Test
        void theOtherReadingWouldExcludeWhoStoodAlone() {
            assertThat(aloneWithFewest(view, "A B C").name()).isEqualTo("C");
        }
    }

    /** The other reading, in so many words: the latest point at which one of all the tied alone had fewest. */
    private static Candidate aloneWithFewest(Figures view, String names) {
        List<Candidate> tied = view.named(names);
        List<Point> points = view.history();
        for (int i = points.size() - 1; i >= 0; i--) {
            Point point = points.get(i);
            Votes fewest =
                    tied.stream().map(point::votesOf).min(Votes::compareTo).orElseThrow();
            List<Candidate> with = tied.stream()
                    .filter(candidate -> point.votesOf(candidate).equals(fewest))
                    .toList();
            if (with.size() == 1) {
                return with.get(0);
            }
        }
        throw new AssertionError("nobody ever stood alone");
    }

    @Test
    void leavesAllWhoWereAlwaysEqual() {
        Figures view = Figures.of(1, "A 9, B 9, C 3").point(1, "4 4 3");

        assertThat(BACKWARD.narrow(view.tie(TiePurpose.EXCLUSION, "A B"), view, Lots.none()))
                .isEqualTo(new TieBreaker.Narrowed(view.named("A B"), TieMethod.BACKWARD, 0));
    }

    @ParameterizedTest(name = "{0}: part {2}")
    @CsvSource({"THE_FIRST_STAGE, A, 2", "THE_LATEST_STAGE, B, 2"})
    void consultsEveryPartOfAStage(DifferenceAtAnEarlierPoint.From from, String excluded, int stage) {
        Figures view = Figures.of(1, "A 9, B 9").point(1, "4 4").point(2, "5 6").point(2, "7 6");

        TieBreaker.Narrowed narrowed =
                new DifferenceAtAnEarlierPoint(from).narrow(view.tie(TiePurpose.EXCLUSION, "A B"), view, Lots.none());

        assertThat(CountSheet.names(narrowed.left())).isEqualTo(excluded);
        assertThat(narrowed.stageConsulted()).isEqualTo(stage);
    }

    @Test
    void describesItself() {
        assertThat(FORWARD.description().parameters()).isEqualTo(Map.of("form", "earliestDifference"));
        assertThat(BACKWARD.description().parameters()).isEqualTo(Map.of("form", "latestDifference"));
    }
}
