package org.scrutineer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.arithmetic.Votes;

/** The lengths of pictures, worked by hand. */
class PictureTest {

    private static String written(Node node) {
        StringBuilder out = new StringBuilder();
        node.writeTo(out);
        return out.toString();
    }

    /** The whole width is 1.02 times the highest number: 102 votes where the highest is 100. */
    @Nested
    class OneScale {

        @ParameterizedTest(name = "{0} of at most {1} votes: {2}, depth {3}")
        @CsvSource({
            // 100 × 100 ÷ 102 = 98.039…; 30 − 30 × 100 ÷ 102 = 0.588…
            "100, 100, 98%, 0.59",
            // 100 × 51 ÷ 102 = 50; 30 − 15 = 15
            "51, 100, 50%, 15",
            // 100 × 0.051 ÷ 102 = 0.05, half up: 0.1; 30 − 0.015 = 29.985, half up: 29.99
            "0.051, 100, 0.1%, 29.99",
            "0.0511, 100, 0.1%, 29.98",
            "0.0509, 100, 0%, 29.99",
            "0, 100, 0%, 30",
            // Linn 2007: 2043 of 2174.90506 × 1.02 = 2218.4031612: 92.09…; 30 − 27.627… = 2.372…
            "2043, 2174.90506, 92.1%, 2.37",
            "1914, 2174.90506, 86.3%, 4.12",
            // Thirds: 100 × 1/3 ÷ (1.02 × 2/3) = 49.019…; 30 − 14.705… = 15.294…
            "1/3, 2/3, 49%, 15.29",
        })
        void roundsOnce(String votes, String most, String percent, String depth) {
            Scale scale = new Scale(Votes.parse(most), Votes.ZERO);

            assertThat(Scale.percent(scale.tenths(Votes.parse(votes)))).isEqualTo(percent);
            assertThat(Scale.decimal(scale.depth(Votes.parse(votes)), 2)).isEqualTo(depth);
        }
    }

    @Nested
    class Bars {

        private final Bar bar = new Bar(new Scale(Votes.of(100), Votes.of(40)), Votes.of(51), Bar.Quota.DRAWN);

        @Test
        void haveWhatCameBehindWhatWasHeld() {
            // 30 ÷ 102 = 29.4…, 40.8 ÷ 102 = 40
            assertThat(written(bar.of(Votes.of(30), Votes.parse("10.8"))))
                    .isEqualTo("<svg aria-hidden=\"true\"><rect width=\"29.4%\"/>"
                            + "<rect class=\"g\" x=\"29.4%\" width=\"10.6%\"/><rect class=\"m\" x=\"50%\"/></svg>");
        }

        @Test
        void haveWhatWentBehindWhatIsLeft() {
            assertThat(written(bar.after(Votes.parse("40.8"), Votes.parse("-10.2"))))
                    .isEqualTo("<svg aria-hidden=\"true\"><rect width=\"40%\"/>"
                            + "<rect class=\"l\" x=\"40%\" width=\"10%\"/><rect class=\"m\" x=\"50%\"/></svg>");
        }

        @Test
        void leaveOutWhatRoundsToNothing() {
            assertThat(written(bar.of(Votes.parse("40.8"), Votes.parse("0.02"))))
                    .isEqualTo("<svg aria-hidden=\"true\"><rect width=\"40%\"/><rect class=\"m\" x=\"50%\"/></svg>");
        }

        @Test
        void leaveThePlaceOfTheFirstQuotaToTheStyleSheet() {
            Bar first = new Bar(new Scale(Votes.of(100), Votes.of(51)), Votes.of(51), Bar.Quota.DRAWN);

            assertThat(written(first.of(Votes.parse("40.8"), Votes.ZERO)))
                    .isEqualTo("<svg aria-hidden=\"true\"><rect width=\"40%\"/><rect class=\"q\"/></svg>");
        }
    }

    /**
     * Two sources of 30 and 12 votes, 42 in all, on 420 units: 300 and 120 high. At the right 35, 7 and nothing: 350,
     * 70 and 0, the last in a slot of 17. The columns are 300 + 6 + 120 = 426 and 350 + 6 + 70 + 6 + 17 = 449, so that
     * the left one begins 11.5 lower.
     */
    @Nested
    class FlowOfVotes {

        private final FlowPicture picture = new FlowPicture(
                List.of(side("A", 30), side("B", 12)),
                List.of(side("C", 35), side("D", 7), side("E", 0)),
                List.of(
                        List.of(ribbon("29.95"), ribbon("0.05"), ribbon("0")),
                        List.of(ribbon("5.05"), ribbon("6.95"), ribbon("0"))));

        private static FlowPicture.Side side(String name, long votes) {
            return new FlowPicture.Side(name, Votes.of(votes), Long.toString(votes));
        }

        private static FlowPicture.Ribbon ribbon(String votes) {
            return new FlowPicture.Ribbon(Votes.parse(votes), "z", votes);
        }

        @Test
        void hasTheShorterColumnInTheMiddle() {
            assertThat(picture.tops(picture.left())).containsExactly(1150L, 31750L);
            assertThat(picture.tops(picture.right())).containsExactly(0L, 35600L, 44050L);
        }

        @Test
        void drawsNoRibbonBelowOneUnitAndSaysHowManyVotesThatLeaves() {
            assertThat(picture.isDrawn(ribbon("0.1"))).isTrue();
            assertThat(picture.isDrawn(ribbon("0.05"))).isFalse();
            assertThat(picture.undrawn()).isEqualTo(Votes.parse("0.05"));
        }

        @Test
        void bendsRibbonsFromEdgeToEdge() {
            assertThat(FlowPicture.outline(1150, 0, 29950))
                    .isEqualTo("M250 11.5C450 11.5 450 0 650 0V299.5C450 299.5 450 311 250 311z");
            assertThat(written(picture.element("t", "d")))
                    .contains(
                            "<path class=\"z\" d=\"M250 11.5C450 11.5 450 0 650 0V299.5C450 299.5 450 311 250 311z\">")
                    .contains("viewBox=\"0 -4 900 457\"");
        }
    }
}
