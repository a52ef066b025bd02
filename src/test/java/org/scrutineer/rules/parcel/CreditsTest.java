package org.scrutineer.rules.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.arithmetic.Votes;

class CreditsTest {

    private static final Credit NEAREST = Credits.roundedToTheNearest(6).clause("1A");
    private static final Credit WHOLE =
            Credits.nonTransferableInWholeVotes(NEAREST).clause("9");

    @ParameterizedTest(name = "{0} are worth {1}")
    @CsvSource({
        "132.4316547, 132.431655",
        "132.4316545, 132.431654",
        "132.4316544, 132.431654",
        "132.4316546, 132.431655",
        "0.0000005, 0",
        "2, 2"
    })
    void roundToTheNearestAndHalvesDown(String worth, String credited) {
        assertThat(NEAREST.credited(Votes.parse(worth))).isEqualTo(Votes.parse(credited));
        assertThat(NEAREST.nonTransferable(Votes.parse(worth))).isEqualTo(Votes.parse(credited));
    }

    /** 2.9999996 are 3 to the nearest millionth, before they are cut. */
    @ParameterizedTest(name = "{0} are worth {1}")
    @CsvSource({"36.999999, 36", "2.9999996, 3", "0.4, 0", "7, 7"})
    void letOnlyWholeVotesBecomeNonTransferable(String worth, String credited) {
        assertThat(WHOLE.nonTransferable(Votes.parse(worth))).isEqualTo(Votes.parse(credited));
        assertThat(WHOLE.credited(Votes.parse("36.999999"))).isEqualTo(Votes.parse("36.999999"));
    }

    @Test
    void mayGiveMoreThanThereIsOnlyByRoundingUp() {
        assertThat(NEAREST.mayGiveMore()).isTrue();
        assertThat(WHOLE.mayGiveMore()).isTrue();
        assertThat(Credits.nonTransferableInWholeVotes(Credits.roundedDown(6).clause("1A"))
                        .clause("9")
                        .mayGiveMore())
                .isFalse();
    }

    @Test
    void describeThemselves() {
        assertThat(WHOLE.description().parameters())
                .isEqualTo(Map.of(
                        "form",
                        "roundedToTheNearest",
                        "places",
                        "6",
                        "clause",
                        "1A",
                        "nonTransferable.form",
                        "wholeVotes",
                        "nonTransferable.clause",
                        "9"));
    }
}
