package org.scrutineer.rules.keepvalue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.CountSheet;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.Figures;
import org.scrutineer.rules.part.KeepValueView;
import org.scrutineer.rules.tie.TieRule;
import org.scrutineer.rules.tie.Ties;

/**
 * What the contracts of steps by keep values leave: a choice of several by lots, lots that are missing, steps in steps.
 */
class KeepValueStepsTest {

    private static final TieRule TIES = Ties.ties(Ties.lotChosenFirst()).citing(Clause.of("tie"));

    private static String excluded(KeepValueStep step, KeepValueView view) {
        return step.exclusion(view, Lots.order(List.of(3, 2, 1, 4, 5)))
                .map(decision -> CountSheet.decisions(List.of(decision)).get(0))
                .orElse("nobody");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // one of the four must be left
                "A 0, B 0, C 0, D 0|exclude C B A: lowest, c [A B C D lotOrder 0 -> C] [A B D lotOrder 0 -> B]"
                        + " [A D lotOrder 0 -> A]",
            })
    void thoseWithoutVotesGoTogether(String figures, String excluded) {
        assertThat(excluded(KeepValues.excludeThoseWithoutVotes().equalsBy(TIES).clause("c"), Figures.of(1, figures)))
                .isEqualTo(excluded);
    }

    @Test
    void aTieNeedsALot() {
        KeepValueStep step = KeepValues.excludeFewest().equalsBy(TIES).clause("c");
        Figures view = Figures.of(1, "A 5, B 3, C 3");

        assertThatThrownBy(() -> step.exclusion(view, Lots.none()))
                .isInstanceOf(LotNeededException.class)
                .hasMessage("tie for exclusion at stage 1 between \"B\" and \"C\" needs a lot, and none was supplied");
    }

    @Test
    void anExclusionMayWaitForTheSecondCountAndForSettlement() {
        KeepValueStep step = KeepValues.fromTheSecondCount(
                        KeepValues.whenSettled(KeepValues.surplusBelow("0.001").clause("d"))
                                .then(KeepValues.excludeFewest().equalsBy(TIES).clause("c")))
                .clause("e");

        assertThat(excluded(step, Figures.of(1, "A 5, B 3"))).isEqualTo("nobody");
        assertThat(excluded(step, Figures.of(1, "A 5, B 3").point(1, "5 3"))).isEqualTo("exclude B: lowest, c");
        assertThat(excluded(step, Figures.of(1, "A 5, B 3").point(1, "5 3").surplus("1")))
                .isEqualTo("nobody");
        assertThat(step.tieRule()).contains(TIES);
    }
}
