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
import org.scrutineer.rules.Figures;
import org.scrutineer.rules.Held;
import org.scrutineer.rules.parcel.Examination;
import org.scrutineer.rules.parcel.Examined;
import org.scrutineer.rules.parcel.PaperGroup;
import org.scrutineer.rules.parcel.Share;
import org.scrutineer.rules.parcel.Shares;

/** The exercises are those of the book, section 9; their answers were worked out by hand. */
class SurplusByTransferablePapersTest {

    private static final SurplusByTransferablePapers FORM = new SurplusByTransferablePapers(2, Clause.of("5.3.7"));

    private static Share share(String votes, String quota, long papers, String received, long without) {
        PaperGroup group = new PaperGroup(TransferValue.parse(received), papers, 0, papers - without);
        return FORM.valuesOf(new Examination(
                        Votes.parse(votes).minus(Votes.parse(quota)), Votes.parse(votes), List.of(group)))
                .each()
                .get(0);
    }

    /** The surpluses of the Seanad panels in 2025, in votes of three places, and one constructed. */
    @ParameterizedTest(name = "surplus {0}, {1} papers: {2}, rest to {3}")
    @CsvSource({
        "25.374, 167, 0.151, LOSS_BY_FRACTION",
        "8.827, 7, 1.000, NON_TRANSFERABLE",
        "10.129, 13, 0.779, LOSS_BY_FRACTION",
        "19.249, 114, 0.168, LOSS_BY_FRACTION",
        "1.265, 12, 0.105, LOSS_BY_FRACTION",
        "1.459, 3, 0.486, LOSS_BY_FRACTION",
        "1.753, 3, 0.584, LOSS_BY_FRACTION",
        "9.827, 22, 0.446, LOSS_BY_FRACTION",
        "19.690, 13, 1.000, NON_TRANSFERABLE",
        "0.194, 3, 0.064, LOSS_BY_FRACTION",
        "2.299, 3, 0.766, LOSS_BY_FRACTION",
        "7.299, 13, 0.561, LOSS_BY_FRACTION",
        "1.299, 14, 0.092, LOSS_BY_FRACTION",
        "23.166, 33, 0.702, LOSS_BY_FRACTION",
        "24.666, 205, 0.120, LOSS_BY_FRACTION"
    })
    void mayTellFractionsFromWhatTooFewPapersLeave(
            String votes, long transferable, String expected, Destination.Pool rest) {
        SurplusByTransferablePapers form = new SurplusByTransferablePapers(
                3,
                SurplusByTransferablePapers.Cap.RECEIVED,
                SurplusByTransferablePapers.Unmoved.FRACTIONS_LOST,
                Clause.of("8(1)(e)"));
        Votes surplus = Votes.parse(votes);
        PaperGroup group = new PaperGroup(TransferValue.ONE, transferable + 2, 0, transferable);

        Shares shares = form.valuesOf(new Examination(surplus, surplus, List.of(group)));

        assertThat(shares.each()).extracting(Share::value).containsExactly(TransferValue.parse(expected));
        assertThat(shares.remainder()).isEqualTo(rest);
    }

    @Test
    void keepsWhatItDivided() {
        assertThat(share("134", "107.58", 134, "1", 11))
                .isEqualTo(new Share(TransferValue.parse("0.21"), Votes.parse("26.42"), Votes.of(123)));
    }

    /** 3 papers at 1 and 4 at 0.5 are worth 5, more than a surplus of 2: 2 / 7 is 0.28. */
    @Test
    void dividesTheSurplusAmongThePapersOfAllGroups() {
        Shares shares = FORM.valuesOf(new Examination(
                Votes.of(2),
                Votes.of(12),
                List.of(
                        new PaperGroup(TransferValue.ONE, 3, 0, 3),
                        new PaperGroup(TransferValue.parse("0.50"), 6, 0, 4))));

        assertThat(shares.each())
                .extracting(Share::value)
                .containsExactly(TransferValue.parse("0.28"), TransferValue.parse("0.28"));
    }

    @Test
    void examinesTheLastParcelAlone() {
        Examined lastParcel = Examined.Form.LAST_PARCEL;

        assertThat(lastParcel.of(List.of(Held.of("A", 17, "1"), Held.of("A", 5, "0.45")), Figures.of(1, "A 9")))
                .containsExactly(Held.of("A", 5, "0.45"));
        assertThat(lastParcel.of(List.<Held>of(), Figures.of(1, "A 9"))).isEmpty();
    }

    @Test
    void leavesPapersWithoutNextPreferenceAndMakesTheRemainderNonTransferable() {
        PaperGroup group = new PaperGroup(TransferValue.ONE, 10, 10, 7);
        Shares shares = FORM.valuesOf(new Examination(Votes.of(3), Votes.of(10), List.of(group)));

        assertThat(shares.withoutNextPreference().leaving(group)).isEqualTo(7);
        assertThat(shares.remainder()).isEqualTo(Destination.Pool.NON_TRANSFERABLE);
        assertThat(shares.atNoValue().goesOn(TransferValue.parse("0.00"))).isTrue();
    }

    @Test
    void describesItself() {
        assertThat(FORM.description().parameters())
                .containsEntry("form", "surplusByTransferablePapers")
                .containsEntry("cap", "received")
                .containsEntry("clause", "5.3.7");
    }
}
