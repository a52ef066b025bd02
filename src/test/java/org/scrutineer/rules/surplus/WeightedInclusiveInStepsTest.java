package org.scrutineer.rules.surplus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    private static final WeightedInclusiveInSteps FORM = new WeightedInclusiveInSteps(4, Clause.of("B.3"));
    private static final Examination NOTHING = new Examination(Votes.of(1), Votes.of(4), List.of());

    /** In the last, 0.5 x 0.0003 = 0.00015 is cut to 0.0001 before it is divided by 0.5: uncut it would be 0.0003. */
    @ParameterizedTest(name = "{0} of {1}, received at {2}: {3}")
    @CsvSource({
        "1.9999, 4, 1, 0.4999",
        "4.4999, 12, 1, 0.3749",
        "2.9987, 10.4988, 0.3749, 0.1070",
        "2.9987, 10.4988, 1, 0.2856",
        "0.5, 0.5, 0.00031, 0.0002"
    })
    void cutsTheProductAndThenTheQuotient(String surplus, String total, String received, String expected) {
        PaperGroup group = new PaperGroup(TransferValue.parse(received), 10, 7);

        Shares shares = FORM.valuesOf(new Examination(Votes.parse(surplus), Votes.parse(total), List.of(group)));

        assertThat(shares.each()).extracting(Share::value).containsExactly(TransferValue.parse(expected));
    }

    @Test
    void keepsTheProductAsCut() {
        PaperGroup group = new PaperGroup(TransferValue.parse("0.3749"), 12, 12);

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
