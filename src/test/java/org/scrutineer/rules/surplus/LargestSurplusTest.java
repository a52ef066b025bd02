package org.scrutineer.rules.surplus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.Figures;
import org.scrutineer.rules.Ties;
import org.scrutineer.rules.parcel.Examined;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.parcel.SurplusForm;

class LargestSurplusTest {

    private static final SurplusForm FORM =
            new SurplusForm(Examined.Form.ALL, new WeightedInclusive(5, Clause.of("49(3)")));

    private static LargestSurplus step(LargestSurplus.Awaiting awaiting) {
        return new LargestSurplus(awaiting, FORM, Ties.FORWARD_THEN_LOT, Clause.of("50"));
    }

    private static String chosen(LargestSurplus.Awaiting awaiting, Figures view) {
        return step(awaiting)
                .next(view, Lots.order(List.of(2, 1, 3)))
                .map(move -> move.match(
                        surplus -> CountSheet.names(surplus.candidates()) + " " + CountSheet.decisions(surplus.decisions()),
                        exclusion -> "exclusion",
                        end -> "end"))
                .orElse("none");
    }

    private static String aboveTheQuota(Figures view) {
        return chosen(LargestSurplus.Awaiting.ABOVE_THE_QUOTA, view);
    }

    @Test
    void mayTakeTheSurplusThatAroseFirstBeforeALargerOne() {
        Figures figures = Figures.of(3, "A 12 elected, B 15 elected, C 16 elected, D 5")
                .quota("10")
                .point(1, "12 9 8 19")
                .point(2, "12 15 16 5")
                .at(3, StageAction.Kind.EXCLUSION);

        assertThat(step(LargestSurplus.Awaiting.EARLIEST_ABOVE_THE_QUOTA).next(figures, Lots.none()))
                .contains(new Move.TransferSurpluses(figures.named("A"), FORM, List.of()));
    }

    @Test
    void takesTheLargestOfThoseThatAroseAtOnce() {
        Figures figures = Figures.of(3, "A 10 done, B 15 elected, C 16 elected, D 5")
                .quota("10")
                .point(1, "12 9 8 19")
                .point(2, "12 15 16 5")
                .at(3, StageAction.Kind.SURPLUS);

        assertThat(step(LargestSurplus.Awaiting.EARLIEST_ABOVE_THE_QUOTA).next(figures, Lots.none()))
                .contains(new Move.TransferSurpluses(figures.named("C"), FORM, List.of()));
    }

    @Test
    void isThatOfWhoHasMostAboveTheQuota() {
        assertThat(aboveTheQuota(Figures.of(3, "A 12 elected, B 14 elected, C 20 done, D 13")
                        .quota("10")))
                .isEqualTo("B []");
    }

    @Test
    void keepsTheFormOfTheTransfer() {
        Figures view = Figures.of(1, "A 12 elected").quota("10");

        Move move = step(LargestSurplus.Awaiting.ABOVE_THE_QUOTA)
                .next(view, Lots.none())
                .orElseThrow();

        assertThat(move).isEqualTo(new Move.TransferSurpluses(view.named("A"), FORM, List.of()));
    }

    @Test
    void isSettledByTheTieRuleAndDefersTheOthers() {
        assertThat(aboveTheQuota(Figures.of(3, "A 12 elected, B 12 elected, C 12 elected")
                        .point(1, "9 7 8")
                        .quota("10")))
                .isEqualTo("A [defer B C: quota, 50 [A B C forward 1 -> A]]");
        assertThat(aboveTheQuota(Figures.of(3, "A 12 elected, B 12 elected").quota("10")))
                .isEqualTo("B [defer A: quota, 50 [A B lotOrder 0 -> B]]");
    }

    @Test
    void includesASurplusOfNothingOnlyWhereTheRuleDoes() {
        Figures view = Figures.of(3, "A 10 elected, B 12 done").quota("10");

        assertThat(aboveTheQuota(view)).isEqualTo("none");
        assertThat(chosen(LargestSurplus.Awaiting.EVERY_ELECTED, view)).isEqualTo("A []");
    }

    @Test
    void describesItselfWithItsForm() {
        assertThat(step(LargestSurplus.Awaiting.EVERY_ELECTED).description().parameters())
                .containsEntry("form", "largestSurplus")
                .containsEntry("awaiting", "everyElected")
                .containsEntry("value", "surplusTimesReceivedByVotes")
                .containsEntry("ties.clause", "tie")
                .containsEntry("clause", "50")
                .containsEntry("value.clause", "49(3)");
    }
}
