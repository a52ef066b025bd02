package org.scrutineer.rules.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
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

    private static String ranked(TieRule rule, Figures figures, Lots lots) {
        TieRule.Ranked ranked = rule.rank(figures.continuing(), TiePurpose.ORDER_OF_ELECTION, figures, lots);
        return CountSheet.names(ranked.strongestFirst())
                + ranked.steps().stream().map(CountSheet::tie).collect(Collectors.joining());
    }

    @Test
    void ranksByVotesAndPartsEqualsAgainAndAgain() {
        TieRule rule = new TieRule(List.of(FORWARD), Clause.of("1"));
        Figures figures = Figures.of(3, "A 6, B 6, C 6, D 9").point(1, "3 1 2 1");

        assertThat(ranked(rule, figures, Lots.none())).isEqualTo("D A C B [A B C forward 1 -> A] [B C forward 1 -> C]");
    }

    @Test
    void ranksTheStrongerOfThoseApartFirst() {
        TieRule rule = new TieRule(List.of(FORWARD, new ByLot(ByLot.Reading.STRONGEST_FIRST)), Clause.of("1"));
        Figures figures = Figures.of(3, "A 6, B 6, C 6").point(1, "2 3 3");

        assertThat(ranked(rule, figures, Lots.order(List.of(1, 3, 2))))
                .isEqualTo("C B A [A B C forward 1 -> C] [B C lotOrder 0 -> C]");
    }

    @Test
    void ranksEqualsByALotForEachPlace() {
        TieRule rule = new TieRule(List.of(new ByLot(ByLot.Reading.STRONGEST_FIRST)), Clause.of("1"));
        Figures figures = Figures.of(3, "A 4, B 4, C 4");

        assertThat(ranked(rule, figures, Lots.order(List.of(2, 3, 1))))
                .isEqualTo("B C A [A B C lotOrder 0 -> B] [A C lotOrder 0 -> C]");
    }

    @Test
    void needsALotToRankThoseWhomNothingTellsApart() {
        TieRule rule = new TieRule(List.of(FORWARD), Clause.of("1"));

        assertThatThrownBy(() -> rule.rank(view.named("A B"), TiePurpose.LAST_TWO, view, Lots.none()))
                .isInstanceOf(LotNeededException.class)
                .hasMessage(
                        "tie for the last place at stage 1 between \"A\" and \"B\" needs a lot, and none was supplied");
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
