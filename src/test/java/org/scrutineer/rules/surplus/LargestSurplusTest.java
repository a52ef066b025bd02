package org.scrutineer.rules.surplus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.Figures;
import org.scrutineer.rules.Ties;
import org.scrutineer.rules.parcel.Examined;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.parcel.SurplusForm;

class LargestSurplusTest {

    private static final SurplusForm FORM = new SurplusForm(
            Examined.Form.ALL, new WeightedInclusive(5, WeightedInclusive.Product.EXACT, Clause.of("49(3)")));

    private static LargestSurplus step(LargestSurplus.Awaiting awaiting) {
        return new LargestSurplus(awaiting, FORM, Ties.FORWARD_THEN_LOT, Clause.of("50"));
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
