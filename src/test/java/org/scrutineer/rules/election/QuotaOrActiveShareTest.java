package org.scrutineer.rules.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.CountSheet;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.Figures;

class QuotaOrActiveShareTest {

    private static final QuotaOrActiveShare TEST = new QuotaOrActiveShare(
            Map.of(
                    StageAction.Kind.FIRST_PREFERENCES, Clause.of("5.1.7"),
                    StageAction.Kind.SURPLUS, Clause.of("5.3.13"),
                    StageAction.Kind.EXCLUSION, Clause.of("5.4.9")),
            Clause.of("5.6.2"));

    private static List<String> elections(Figures view) {
        return CountSheet.decisions(TEST.elections(view, Lots.none()));
    }

    @Nested
    class TheVoteRequired {

        /** The model election of the book: quota 107.58, and after one election 645.42 / 6 = 107.57. */
        @Test
        void fallsBelowTheQuotaWithTheFirstElection() {
            Figures view = Figures.of(6, "A 134, B 107.57, C 107.56, D 403.87 out")
                    .valid(753)
                    .quota("107.58");

            assertThat(elections(view)).containsExactly("elect A: quota, 5.1.7", "elect B: uncatchable, 5.1.7");
        }

        /** 25.15 are active for one place: 12.575 is required. */
        @ParameterizedTest(name = "{0} of 25.15 for one place: {1}")
        @CsvSource({"12.58, elect E: uncatchable 5.3.13", "12.575, elect E: uncatchable 5.3.13", "12.57, ''"})
        void isNotRounded(String votes, String expected) {
            Figures view = Figures.of(4, "G 18 done, D 18 done, C 18 done, E " + votes + ", A 1")
                    .valid(90)
                    .nonTransferable("10.85")
                    .quota("18")
                    .at(5, StageAction.Kind.SURPLUS);

            assertThat(String.join("", elections(view)).replace(",", "")).isEqualTo(expected);
        }

        @Test
        void countsSurplusesThatWaitAndBatchesThatHaveNotMoved() {
            // 90 less what G keeps: 72 for one place, of which B's 3.60 have yet to move.
            Figures view = Figures.of(2, "G 18 done, A 35.99, B 3.60 out, C 32.41")
                    .valid(90)
                    .quota("40")
                    .at(3, StageAction.Kind.EXCLUSION);

            assertThat(elections(view)).isEmpty();
        }

        @Test
        void takesAwayOnlyWhatACandidateElectedBelowTheQuotaHas() {
            // 100 less the 30 of A: 70 for one place; 34.99 is below 35, and would do if A kept the quota of 40.
            Figures view = Figures.of(2, "A 30 done, B 34.99, C 35.01 out")
                    .valid(100)
                    .quota("40")
                    .at(2, StageAction.Kind.EXCLUSION);

            assertThat(elections(view)).isEmpty();
        }

        @Test
        void takesAwayWhatRoundingLost() {
            Figures view = Figures.of(1, "A 44, B 44 out").valid(100).loss("12").quota("50");

            assertThat(elections(view)).containsExactly("elect A: uncatchable, 5.1.7");
        }

        @Test
        void isNeverReachedWithoutVotes() {
            Figures view = Figures.of(1, "A 0, B 0").valid(0).quota("0");

            assertThat(elections(view)).isEmpty();
        }

        @Test
        void isAskedOnlyWhilePlacesAreOpen() {
            Figures view = Figures.of(1, "A 10 done, B 10").valid(20).quota("10");

            assertThat(elections(view)).isEmpty();
        }
    }

    @Nested
    class TheOrderOfElection {

        @Test
        void isByVotesThenByTheEarliestPointOfDifferenceThenByBallotPaper() {
            Figures view = Figures.of(5, "A 9, B 9, C 9, D 10, E 9, F 0")
                    .point(1, "6 7 6 5 6 0")
                    .point(2, "8 7 7 8 7 0")
                    .valid(46)
                    .quota("8")
                    .at(3, StageAction.Kind.EXCLUSION);

            assertThat(elections(view))
                    .containsExactly(
                            "elect D: quota, 5.4.9",
                            "elect B: quota, 5.4.9",
                            "elect A: quota, 5.4.9",
                            "elect C: quota, 5.4.9",
                            "elect E: quota, 5.4.9");
        }
    }

    @Nested
    class Clause562TooManyEqual {

        @Test
        void electsNoneOfThoseWhoWereAlwaysEqual() {
            Figures view = Figures.of(2, "A 4, B 4, C 4").valid(12).quota("4");

            assertThat(elections(view)).containsExactly("defer A B C: lot, 5.6.2");
        }

        @Test
        void electsWhoHadMoreAndLeavesThoseAlwaysEqual() {
            Figures view = Figures.of(2, "A 6, B 6, C 6")
                    .point(1, "4 5 4")
                    .valid(18)
                    .quota("6")
                    .at(2, StageAction.Kind.EXCLUSION);

            assertThat(elections(view))
                    .containsExactly("elect B: quota, 5.4.9 [A B C forward 1 -> B]", "defer A C: lot, 5.6.2");
        }

        @Test
        void electsTwoWhoWereEqualAndHadMoreThanTheThird() {
            Figures view = Figures.of(2, "A 6, B 6, C 6")
                    .point(1, "4 5 5")
                    .valid(18)
                    .quota("6")
                    .at(2, StageAction.Kind.EXCLUSION);

            assertThat(elections(view))
                    .containsExactly(
                            "elect B: quota, 5.4.9 [A B C forward 1 -> B]",
                            "elect C: quota, 5.4.9 [A B C forward 1 -> C]");
        }

        @Test
        void saysOfEachWhichStageToldItFromTheRest() {
            Figures view = Figures.of(2, "A 6, B 6, C 6")
                    .point(1, "4 4 5")
                    .point(2, "4 5 5")
                    .valid(18)
                    .quota("6")
                    .at(3, StageAction.Kind.EXCLUSION);

            assertThat(elections(view))
                    .containsExactly(
                            "elect C: quota, 5.4.9 [A B C forward 1 -> C]",
                            "elect B: quota, 5.4.9 [A B forward 2 -> B]");
        }

        @Test
        void saysOfOneElectedEveryStageThatNarrowedTheTie() {
            Figures view = Figures.of(1, "A 6, B 6, C 1 out")
                    .point(1, "3 3 6")
                    .point(2, "4 5 3")
                    .valid(12)
                    .quota("6")
                    .at(3, StageAction.Kind.EXCLUSION);

            assertThat(elections(view)).containsExactly("elect B: quota, 5.4.9 [A B forward 2 -> B]");
        }

        @Test
        void electsAnEarlierCandidateAllTheSame() {
            // A's 10 leave 14 for one place: 7 is required, and both have it.
            Figures view = Figures.of(2, "A 10, B 7, C 7").valid(24).quota("10");

            assertThat(elections(view)).containsExactly("elect A: quota, 5.1.7", "defer B C: lot, 5.6.2");
        }
    }

    @Test
    void refusesAKindOfStageWithoutAClause() {
        Map<StageAction.Kind, Clause> one = Map.of(StageAction.Kind.SURPLUS, Clause.of("5.3.13"));
        Clause tie = Clause.of("5.6.2");

        assertThatThrownBy(() -> new QuotaOrActiveShare(one, tie))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("each kind of stage must have a clause, but found {SURPLUS=5.3.13}");
    }

    @Test
    void describesItself() {
        assertThat(TEST.description().parameters())
                .isEqualTo(
                        Map.of("form", "quotaOrActiveShare", "clause", "5.1.7, 5.3.13, 5.4.9", "tie.clause", "5.6.2"));
    }
}
