package org.scrutineer.rules.exclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.Figures;
import org.scrutineer.rules.Ties;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.parcel.Step;

class UnlessTheRestFillTheVacanciesTest {

    private static final ExcludeLowest EXCLUSION =
            new ExcludeLowest(Grouping.Form.ALL_AT_ONCE, Ties.FORWARD_THEN_LOT, Clause.of("51"));
    private static final Step STEP = Exclusions.orElectWhoIsLeft(EXCLUSION).clause("53");
    private static final Step ABANDONED =
            Exclusions.abandonedIfTheRestFillTheVacancies(EXCLUSION).clause("54");

    private static Move move(Figures view) {
        return STEP.next(view, Lots.none()).orElseThrow();
    }

    @Test
    void electsWhoeverAnExclusionLeavesMostVotesFirst() {
        Move move = move(Figures.of(2, "A 5, B 3, C 6"));

        assertThat(move).isInstanceOf(Move.End.class);
        assertThat(CountSheet.decisions(move.decisions()))
                .containsExactly("exclude B: lowest, 51", "elect C A: lastRemaining, 53", "stop: countComplete, 53");
    }

    @Test
    void onlyExcludesWhereMoreAreLeft() {
        Move move = move(Figures.of(1, "A 5, B 3, C 6"));

        assertThat(move).isInstanceOf(Move.Exclude.class);
        assertThat(CountSheet.decisions(move.decisions())).containsExactly("exclude B: lowest, 51");
    }

    @Test
    void onlyStopsWhereNobodyIsLeft() {
        assertThat(CountSheet.decisions(move(Figures.of(1, "A 5")).decisions()))
                .isEqualTo(List.of("exclude A: lowest, 51", "stop: countComplete, 53"));
    }

    @Test
    void hasNothingToSayWhereTheExclusionHasNot() {
        assertThat(STEP.next(Figures.of(1, "A 5 done"), Lots.none())).isEmpty();
    }

    @Test
    void mayExcludeWithoutMovingAPaper() {
        Move move = ABANDONED.next(Figures.of(2, "A 5, B 3, C 6"), Lots.none()).orElseThrow();

        assertThat(CountSheet.decisions(move.decisions())).containsExactly("exclude B: lowest, 51");
        assertThat(form(move)).isEqualTo(Grouping.Form.NOTHING_MOVES);
        assertThat(form(ABANDONED
                        .next(Figures.of(1, "A 5, B 3, C 6"), Lots.none())
                        .orElseThrow()))
                .isEqualTo(Grouping.Form.ALL_AT_ONCE);
        assertThat(ABANDONED.compared()).isEqualTo(EXCLUSION.compared());
        assertThat(ABANDONED.description().parameters()).containsEntry("abandoned.clause", "54");
    }

    private static Grouping form(Move move) {
        return move.match(
                surplus -> Grouping.Form.AS_RECEIVED,
                Move.Exclude::form,
                restart -> Grouping.Form.AS_RECEIVED,
                end -> Grouping.Form.AS_RECEIVED);
    }

    @Test
    void describesTheExclusionAndItself() {
        assertThat(STEP.description().parameters())
                .containsEntry("form", "excludeLowest")
                .containsEntry("clause", "51")
                .containsEntry("endBeforeTransfer.clause", "53");
    }
}
