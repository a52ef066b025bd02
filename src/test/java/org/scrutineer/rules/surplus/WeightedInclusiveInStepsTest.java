package org.scrutineer.rules.surplus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Destination;
import org.scrutineer.rules.parcel.AtNoValue;
import org.scrutineer.rules.parcel.Examination;
import org.scrutineer.rules.parcel.PaperGroup;
import org.scrutineer.rules.parcel.Share;
import org.scrutineer.rules.parcel.Shares;
import org.scrutineer.rules.parcel.WithoutNextPreference;

class WeightedInclusiveInStepsTest {

    private static final WeightedInclusive FORM =
            new WeightedInclusive(4, WeightedInclusive.Product.CUT_OFF, Clause.of("B.3"));
    private static final Examination NOTHING = new Examination(Votes.of(1), Votes.of(4), List.of());

    @Test
    void keepsTheProductAsCut() {
        PaperGroup group = new PaperGroup(TransferValue.parse("0.3749"), 12, 0, 12);

        assertThat(FORM.valuesOf(new Examination(Votes.parse("2.9987"), Votes.parse("10.4988"), List.of(group)))
                        .each())
                .containsExactly(
                        new Share(TransferValue.parse("0.1070"), Votes.parse("1.1242"), Votes.parse("10.4988")));
    }

    @Test
    void exhaustsAPaperOfNoWeight() {
        AtNoValue atNoValue = FORM.valuesOf(NOTHING).atNoValue();

        assertThat(atNoValue.goesOn(TransferValue.parse("0.0000"))).isFalse();
        assertThat(atNoValue.goesOn(TransferValue.parse("0.0001"))).isTrue();
    }

    @Test
    void movesEveryPaperAndLosesWhatIsCut() {
        Shares shares = FORM.valuesOf(NOTHING);

        assertThat(shares.withoutNextPreference()).isEqualTo(WithoutNextPreference.LEAVE);
        assertThat(shares.remainder()).isEqualTo(Destination.Pool.LOSS_BY_FRACTION);
    }

    @Test
    void describesItself() {
        assertThat(FORM.description().parameters())
                .containsEntry("rounding", "productAndQuotientDown")
                .containsEntry("zeroValue", "nonTransferable")
                .containsEntry("clause", "B.3");
    }
}
