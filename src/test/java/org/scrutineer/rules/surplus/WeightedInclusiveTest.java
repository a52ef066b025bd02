package org.scrutineer.rules.surplus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Destination;
import org.scrutineer.rules.parcel.Examination;
import org.scrutineer.rules.parcel.PaperGroup;
import org.scrutineer.rules.parcel.PaperValues;
import org.scrutineer.rules.parcel.Share;
import org.scrutineer.rules.parcel.Shares;

class WeightedInclusiveTest {

    private static final WeightedInclusive FORM =
            new WeightedInclusive(5, WeightedInclusive.Product.EXACT, Clause.of("49(3)"));

    private static Share share(PaperValues form, String surplus, String total, String received) {
        PaperGroup group = new PaperGroup(TransferValue.parse(received), 10, 0, 7);
        return form.valuesOf(new Examination(Votes.parse(surplus), Votes.parse(total), List.of(group)))
                .each()
                .get(0);
    }

    @Test
    void keepsWhatItDivided() {
        assertThat(share(FORM, "1", "3", "0.6"))
                .isEqualTo(new Share(TransferValue.parse("0.2"), Votes.parse("0.6"), Votes.of(3)));
    }

    @Test
    void movesEveryPaperAndLosesWhatIsCut() {
        PaperGroup group = new PaperGroup(TransferValue.ONE, 10, 10, 7);
        Shares shares = FORM.valuesOf(new Examination(Votes.of(3), Votes.of(10), List.of(group)));

        assertThat(shares.withoutNextPreference().leaving(group)).isEqualTo(10);
        assertThat(shares.remainder()).isEqualTo(Destination.Pool.LOSS_BY_FRACTION);
        assertThat(shares.atNoValue().goesOn(TransferValue.parse("0"))).isTrue();
    }

    @Test
    void describesItself() {
        assertThat(FORM.description().parameters())
                .containsEntry("rounding", "quotientDown")
                .containsEntry("places", "5")
                .containsEntry("clause", "49(3)");
    }
}
