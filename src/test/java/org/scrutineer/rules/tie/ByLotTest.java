package org.scrutineer.rules.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scrutineer.lot.Answer;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.TieMethod;
import org.scrutineer.rules.Figures;

class ByLotTest {

    private final Figures view =
            Figures.of(1, "A 4, B 4, C 4, D 9").at(3, org.scrutineer.record.StageAction.Kind.SURPLUS);

    @Test
    void takesAnAnswerBeforeTheOrder() {
        Lots lots = Lots.order(List.of(3, 4, 2, 1)).with(new Answer(3, TiePurpose.EXCLUSION, Set.of(1, 2, 3), 2));

        TieBreaker.Narrowed narrowed =
                new ByLot(ByLot.Reading.STRONGEST_FIRST).narrow(view.tie(TiePurpose.EXCLUSION, "A B C"), view, lots);

        assertThat(narrowed).isEqualTo(new TieBreaker.Narrowed(view.named("B"), TieMethod.MANUAL, 0));
    }

    @Test
    void needsALot() {
        Tie tie = view.tie(TiePurpose.SURPLUS, "A B");

        assertThatThrownBy(() -> new ByLot(ByLot.Reading.CHOSEN_FIRST).narrow(tie, view, Lots.none()))
                .isInstanceOfSatisfying(LotNeededException.class, needed -> {
                    assertThat(needed.tie()).isEqualTo(tie);
                    assertThat(needed.stage()).isEqualTo(3);
                })
                .hasMessage("tie for the next surplus at stage 3 between \"A\" and \"B\" needs a lot,"
                        + " and none was supplied");
    }

    @Test
    void describesItself() {
        assertThat(new ByLot(ByLot.Reading.STRONGEST_FIRST).description().parameters())
                .isEqualTo(Map.of("form", "lot"));
        assertThat(new ByLot(ByLot.Reading.CHOSEN_FIRST).description().parameters())
                .isEqualTo(Map.of("form", "predeterminedOrder"));
    }
}
