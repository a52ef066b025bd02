package org.scrutineer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Destination;

/** The exercises are those of the book, section 9; their answers were worked out by hand. */
class TransferablePapersOfLastParcelTest {

    private static final TransferablePapersOfLastParcel FORM =
            new TransferablePapersOfLastParcel(2, Clause.of("5.3.7"));

    private static SurplusForm.Share share(String votes, String quota, long papers, String received, long without) {
        SurplusForm.PaperGroup group =
                new SurplusForm.PaperGroup(TransferValue.parse(received), papers, papers - without);
        return FORM.share(Votes.parse(votes).minus(Votes.parse(quota)), Votes.parse(votes), group);
    }

    @ParameterizedTest(name = "{0} votes, quota {1}, {2} of {2} papers without next preference: {3}")
    @CsvSource({
        "127, 88.91, 4, 0.30",
        "867, 833.00, 17, 0.04",
        "1635, 1149.00, 14, 0.29",
        "1327, 1315.00, 10, 0.00",
        "134, 107.58, 11, 0.21"
    })
    void sharesASurplusOfTheFirstStageAmongTransferablePapers(
            String votes, String quota, long without, String expected) {
        assertThat(share(votes, quota, Long.parseLong(votes), "1", without).value())
                .isEqualTo(TransferValue.parse(expected));
    }

    @ParameterizedTest(name = "{0} votes, quota {1}, {2} papers at {3}, {4} without next preference: {5}")
    @CsvSource({
        "1073.24, 983.00, 93, 1.00, 9, 1.00",
        "62.70, 59.43, 8, 0.63, 0, 0.40",
        "832.54, 814.00, 98, 0.21, 18, 0.21",
        "1287.81, 1152.00, 167, 1.00, 19, 0.91",
        "24.00, 18.00, 7, 1.00, 7, 1.00",
        "20.00, 18.00, 2, 1.00, 0, 1.00"
    })
    void neverExceedsTheValueReceived(
            String votes, String quota, long papers, String received, long without, String expected) {
        assertThat(share(votes, quota, papers, received, without).value()).isEqualTo(TransferValue.parse(expected));
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
        TransferablePapersOfLastParcel form = new TransferablePapersOfLastParcel(
                3, TransferablePapersOfLastParcel.Unmoved.FRACTIONS_LOST, Clause.of("8(1)(e)"));
        Votes surplus = Votes.parse(votes);
        SurplusForm.PaperGroup group = new SurplusForm.PaperGroup(TransferValue.ONE, transferable + 2, transferable);

        assertThat(form.share(surplus, surplus, group).value()).isEqualTo(TransferValue.parse(expected));
        assertThat(form.remainder(surplus, group)).isEqualTo(rest);
    }

    @Test
    void keepsWhatItDivided() {
        assertThat(share("134", "107.58", 134, "1", 11))
                .isEqualTo(new SurplusForm.Share(TransferValue.parse("0.21"), Votes.parse("26.42"), Votes.of(123)));
    }

    @Test
    void examinesTheLastParcelAlone() {
        assertThat(FORM.examined().of(List.of(Held.of("A", 17, "1"), Held.of("A", 5, "0.45"))))
                .containsExactly(Held.of("A", 5, "0.45"));
        assertThat(FORM.examined().of(List.<Held>of())).isEmpty();
    }

    @Test
    void leavesPapersWithoutNextPreferenceAndMakesTheRemainderNonTransferable() {
        assertThat(FORM.withoutNextPreference().leaving(new SurplusForm.PaperGroup(TransferValue.ONE, 10, 7)))
                .isEqualTo(7);
        assertThat(FORM.remainder()).isEqualTo(Destination.Pool.NON_TRANSFERABLE);
        assertThat(FORM.goesOn(TransferValue.parse("0.00"))).isTrue();
    }

    @Test
    void describesItself() {
        assertThat(FORM.parameters())
                .containsEntry("value", "surplusByTransferablePapers")
                .containsEntry("cap", "received")
                .containsEntry("value.clause", "5.3.7");
    }
}
