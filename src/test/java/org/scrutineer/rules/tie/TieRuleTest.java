package org.scrutineer.rules.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.Figures;

class TieRuleTest {

    private static final TieBreaker FORWARD =
            new DifferenceAtAnEarlierPoint(DifferenceAtAnEarlierPoint.From.THE_FIRST_STAGE);

    private final Figures view = Figures.of(1, "A 4, B 4, C 9");

    @Test
    void choosesTheOnlyOneWithoutAStep() {
        TieRule rule = new TieRule(List.of(new ByLot(ByLot.Reading.CHOSEN_FIRST)), Clause.of("D.1"));

        assertThat(rule.settle(view.tie(TiePurpose.EXCLUSION, "C"), view, Lots.none()))
                .isEqualTo(new TieRule.Settled(view.named("C").get(0), List.of()));
    }

    @Test
    void needsALotWhereNoWayTellsTheTiedApart() {
        TieRule rule = new TieRule(List.of(FORWARD), Clause.of("1"));
        Tie tie = view.tie(TiePurpose.EXCLUSION, "A B");

        assertThatThrownBy(() -> rule.settle(tie, view, Lots.none()))
                .isInstanceOf(LotNeededException.class)
                .hasMessage("tie for exclusion at stage 1 between \"A\" and \"B\" needs a lot, and none was supplied");
    }

    @Test
    void hasAWayOfBreakingTies() {
        Clause clause = Clause.of("1");

        assertThatThrownBy(() -> new TieRule(List.of(), clause))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a tie rule must have a way of breaking ties");
    }

    @Test
    void isAboutCandidates() {
        assertThatThrownBy(() -> new Tie(TiePurpose.EXCLUSION, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a tie must be between candidates, but there were none");
    }

    @Test
    void describesItsWaysInOrder() {
        TieRule rule = new TieRule(List.of(FORWARD, new ByLot(ByLot.Reading.STRONGEST_FIRST)), Clause.of("5.2.5"));

        assertThat(PartDescription.NOTHING.with("ties", rule.description()).parameters())
                .isEqualTo(Map.of("ties.form", "earliestDifference,lot", "ties.clause", "5.2.5"));
    }

    @Test
    void refusesTwoWaysWithASettingOfTheSameName() {
        TieBreaker calculated = new PseudoRandomNumbers(10, PseudoRandomNumbers.Reading.AS_CALCULATED);
        TieBreaker enacted = new PseudoRandomNumbers(10_000, PseudoRandomNumbers.Reading.AS_ENACTED);

        assertThatThrownBy(() -> new TieRule(List.of(calculated, enacted), Clause.of("42")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a part must say \"seedFactor\" once, but was given it twice");
    }
}
