package org.scrutineer.rules.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.CountSheet;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.Figures;
import org.scrutineer.rules.Ties;
import org.scrutineer.rules.parcel.Grouping;

class ExcludeTogetherTest {

    private static ExcludeTogether step(CannotOvertake.Margin margin) {
        return new ExcludeTogether(
                new CannotOvertake(margin, Clause.of("5.2.5")),
                Grouping.Form.BY_VALUE,
                Ties.FORWARD_THEN_LOT,
                Clause.of("5.2.2"));
    }

    private static List<String> decisions(CannotOvertake.Margin margin, Figures view) {
        return step(margin)
                .exclusion(view, Lots.order(List.of(1, 2, 3, 4, 5, 6)))
                .map(move -> CountSheet.decisions(move.decisions()))
                .orElse(List.of("none"));
    }

    private static List<String> atMost(Figures view) {
        return decisions(CannotOvertake.Margin.AT_MOST, view);
    }

    /** The exercises on the next action in the book, section 9: 5 places, 5697 papers; answers worked out by hand. */
    @Nested
    class TheExercisesOnTheNextAction {

        private Figures votes(String candidates) {
            return Figures.of(5, candidates).valid(5697).quota("949.50");
        }

        @Test
        void noSetIsSafeBesideASurplusOf12350() {
            Figures view = votes("A 1073 elected, B 937, C 858, D 784, E 660, F 549, G 431, H 225, J 180");

            assertThat(atMost(view)).containsExactly("none");
        }

        @Test
        void theLowestIsSafeAndTheSurplusDeferred() {
            Figures view = votes("A 1073 elected, B 937, C 858, D 784, E 660, F 549, G 431, H 275, J 130");

            assertThat(atMost(view)).containsExactly("defer A: lowest, 5.2.2", "exclude J: lowest, 5.2.5");
        }

        @Test
        void theLargestSafeSetIsTaken() {
            Figures view = votes("A 1073 elected, B 937, C 858, D 784, E 560, F 549, G 531, H 275, J 130");

            assertThat(atMost(view)).containsExactly("defer A: bulkLowest, 5.2.2", "exclude H J: bulkLowest, 5.2.5");
        }

        @Test
        void allSurplusesThatWaitAreAddedTogether() {
            Figures view = votes("A 1073 elected, B 987 elected, C 808, D 784, E 560, F 549, G 531, H 275, J 130");

            assertThat(atMost(view)).containsExactly("none");
        }
    }

    @Nested
    class TheSizeOfTheSet {

        @Test
        void mayBeSafeWhereASmallerIsNot() {
            // 3 + 2 surplus is more than 4, 7 + 2 is no more than 10.
            Figures view = Figures.of(2, "A 12 elected, B 3, C 4, D 10, E 11").quota("10");

            assertThat(atMost(view)).containsExactly("defer A: bulkLowest, 5.2.2", "exclude B C: bulkLowest, 5.2.5");
        }

        @Test
        void leavesAsManyAsThereAreVacancies() {
            assertThat(atMost(Figures.of(3, "A 1, B 2, C 10, D 20"))).containsExactly("exclude A: lowest, 5.2.5");
            assertThat(atMost(Figures.of(3, "A 1, B 2, C 10"))).containsExactly("none");
        }

        @Test
        void countsASetThatComesLevelAsSafeOnlyWhereTheClauseDoes() {
            Figures view = Figures.of(1, "A 1, B 2, C 3, D 9").valid(15);

            assertThat(atMost(view)).containsExactly("exclude A B C: bulkLowest, 5.2.5");
            assertThat(decisions(CannotOvertake.Margin.LESS_THAN, view))
                    .containsExactly("exclude A B C: bulkLowest, 5.2.5");
            Figures level = Figures.of(1, "A 1, B 2, C 3, D 4");
            assertThat(atMost(level)).containsExactly("exclude A B: bulkLowest, 5.2.5");
            assertThat(decisions(CannotOvertake.Margin.LESS_THAN, level)).containsExactly("exclude A: lowest, 5.2.5");
        }

        @Test
        void deferralOnEquality() {
            Figures view = Figures.of(2, "A 12 elected, B 3, C 5, D 7").quota("10");

            assertThat(atMost(view)).containsExactly("defer A: lowest, 5.2.2", "exclude B: lowest, 5.2.5");
            assertThat(decisions(CannotOvertake.Margin.LESS_THAN, view)).containsExactly("none");
        }

        @Test
        void takesNoNoticeOfASurplusOfNothing() {
            Figures view = Figures.of(2, "A 10 elected, B 3, C 5, D 7").quota("10");

            assertThat(atMost(view)).containsExactly("exclude B: lowest, 5.2.5");
        }
    }

    @Nested
    class UnderConstraints {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    // 2 + 3 is more than the 3 of G, who stands level with the highest of the two
                    "A 2, B 3, G 3 guarded, D 20|exclude A: lowest, 5.2.5",
                    "A 2, B 3, G 4 guarded, D 20|exclude A: lowest, 5.2.5",
                    "A 2, B 3, G 5 guarded, D 20|exclude A B: bulkLowest, 5.2.5",
                    // whoever is guarded below the highest of the group is passed over
                    "A 2, B 3, G 2 guarded, D 20|exclude A B: bulkLowest, 5.2.5",
                })
        void guardedCandidatesAboveOrLevelMustNotBeOvertaken(String figures, String decision) {
            assertThat(atMost(Figures.of(1, figures))).containsExactly(decision);
        }

        /** 0 + 5 is no more than the 5 of B himself, and nobody else could go. */
        @Test
        void aGroupWithNobodyAboveIsComparedWithItsHighest() {
            Figures view = Figures.of(1, "A 0, B 5, G 3 guarded");

            assertThat(atMost(view)).containsExactly("exclude A B: bulkLowest, 5.2.5");
            assertThat(decisions(CannotOvertake.Margin.LESS_THAN, view)).containsExactly("exclude A: lowest, 5.2.5");
        }

        @Test
        void aGroupIsNotTakenIfItGuardsOrDoomsSomebody() {
            Figures view = Figures.of(1, "A 1, B 2, C 3, D 20").decidedBy("B C");

            assertThat(atMost(view)).containsExactly("exclude A B: bulkLowest, 5.2.5");
        }

        @Test
        void oneGoesAloneWhateverItDecides() {
            assertThat(atMost(Figures.of(1, "A 1, B 2, C 3, D 20").decidedBy("A")))
                    .containsExactly("exclude A: lowest, 5.2.5");
        }
    }

    @Nested
    class EqualVotesAtTheEdge {

        @Test
        void areSettledByTheTieRuleNotByTheOrderOfTheList() {
            assertThat(atMost(Figures.of(1, "A 3, B 3, C 5").point(1, "2 1 5")))
                    .containsExactly("exclude B: lowest, 5.2.5 [A B forward 1 -> B]");
        }

        @Test
        void areSettledOneByOneWhereSeveralGo() {
            // Two of three without votes go; after A, who had fewest earlier, the lot excludes the last in its order.
            assertThat(atMost(Figures.of(2, "A 0, B 0, C 0, D 5").point(1, "0 1 1 3")))
                    .containsExactly("exclude A C: bulkLowest, 5.2.5 [A B C forward 1 -> A] [B C lotOrder 0 -> C]");
        }

        @Test
        void needNoSettlingWhereAllOfThemGo() {
            assertThat(atMost(Figures.of(1, "A 2, B 2, C 9"))).containsExactly("exclude A B: bulkLowest, 5.2.5");
        }

        @Test
        void needALot() {
            Figures view = Figures.of(1, "A 3, B 3, C 5");
            ExcludeTogether step = step(CannotOvertake.Margin.AT_MOST);

            assertThatThrownBy(() -> step.exclusion(view, Lots.none()))
                    .isInstanceOf(LotNeededException.class)
                    .hasMessage("tie for exclusion at stage 1 between \"A\" and \"B\" needs a lot,"
                            + " and none was supplied");
        }
    }

    @Test
    void describesItself() {
        assertThat(step(CannotOvertake.Margin.LESS_THAN).description().parameters())
                .isEqualTo(Map.of(
                        "form", "excludeTogether",
                        "margin", "lessThan",
                        "transfers", "byValue",
                        "ties.form", "earliestDifference,lot",
                        "ties.clause", "tie",
                        "clause", "5.2.5",
                        "deferral.clause", "5.2.2"));
    }
}
