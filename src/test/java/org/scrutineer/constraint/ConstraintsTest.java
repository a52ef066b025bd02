package org.scrutineer.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.constraint.Groups.all;
import static org.scrutineer.constraint.Groups.category;
import static org.scrutineer.constraint.Groups.numbers;
import static org.scrutineer.constraint.Groups.range;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scrutineer.ballot.Category;

class ConstraintsTest {

    private static Outlook outlook(Constraints constraints, int places, Set<Integer> elected, Set<Integer> continuing) {
        return constraints.outlook(new Progress(places, elected, continuing), Set.of());
    }

    @Nested
    class WithOneCategory {

        private final Constraints twoOfA = Groups.of(7, category("Seat", "A 2 9 1 2 3", "B 0 9 4 5 6 7"));

        @Test
        void marksNobodyWhileThereIsAChoice() {
            Outlook outlook = outlook(twoOfA, 3, Set.of(), range(1, 7));

            assertThat(outlook).isEqualTo(new Outlook(List.of(), List.of()));
        }

        @Test
        void doomsTheOthersWhenTheLastPlacesAreNeededForAMinimum() {
            Outlook outlook = outlook(twoOfA, 3, Set.of(4), Set.of(1, 2, 3, 5, 6, 7));

            assertThat(outlook.guarded()).isEmpty();
            assertThat(outlook.doomed())
                    .containsExactly(new Outlook.Mark(
                            Set.of(5, 6, 7),
                            List.of(
                                    "Seat: A at least 2 (0 elected, 3 continuing)",
                                    "places 3 (1 filled, 6 continuing)")));
        }

        @Test
        void guardsThoseWithoutWhomAMinimumIsMissed() {
            Outlook outlook = outlook(twoOfA, 3, Set.of(), Set.of(1, 3, 4, 5, 6, 7));

            assertThat(outlook.doomed()).isEmpty();
            assertThat(outlook.guarded())
                    .containsExactly(
                            new Outlook.Mark(Set.of(1, 3), List.of("Seat: A at least 2 (0 elected, 2 continuing)")));
        }

        @Test
        void doomsTheRestWhenAMaximumIsReached() {
            Constraints oneOfA = Groups.of(5, category("Seat", "A 0 1 1 2 3", "B 0 9 4 5"));

            Outlook outlook = outlook(oneOfA, 2, Set.of(2), Set.of(1, 3, 4, 5));

            assertThat(outlook.doomed())
                    .containsExactly(
                            new Outlook.Mark(Set.of(1, 3), List.of("Seat: A at most 1 (1 elected, 2 continuing)")));
        }

        /** Three places, at least one woman, who is the lowest; two men are elected. */
        @Test
        void keepsTheLastPlaceForTheLastWoman() {
            Constraints oneWoman = Groups.of(4, category("Sex", "F 1 9 1", "M 0 9 2 3 4"));

            Outlook outlook = outlook(oneWoman, 3, Set.of(2, 3), Set.of(1, 4));

            assertThat(all(outlook.guarded())).containsExactly(1);
            assertThat(all(outlook.doomed())).containsExactly(4);
        }

        @Test
        void leavesOutThoseWhoAreMarkedAlready() {
            Progress progress = new Progress(3, Set.of(4), Set.of(1, 2, 3, 5, 6, 7));

            assertThat(twoOfA.outlook(progress, Set.of(5, 6, 7))).isEqualTo(new Outlook(List.of(), List.of()));
        }

        @Test
        void marksNobodyOnceThePlacesAloneLeaveNoChoice() {
            assertThat(all(outlook(twoOfA, 3, Set.of(1, 2, 4), Set.of(5, 6)).doomed()))
                    .isEmpty();
            assertThat(all(outlook(twoOfA, 3, Set.of(4), Set.of(1, 2)).guarded()))
                    .isEmpty();
        }

        @Test
        void saysWhetherAnExclusionWouldMarkSomebody() {
            Progress progress = new Progress(3, Set.of(), range(1, 7));

            assertThat(twoOfA.isIndifferentTo(progress, Set.of(), List.of(4, 5)))
                    .isTrue();
            assertThat(twoOfA.isIndifferentTo(progress, Set.of(), List.of(1))).isFalse();
            assertThat(twoOfA.isIndifferentTo(progress, Set.of(), List.of(1, 2)))
                    .isFalse();
        }
    }

    @Nested
    class WithSeveralCategories {

        /** In the order EM, EW, SM, SW, WM, WW, as many of each as are given, numbered in this order. */
        private static Category[] hill(int... sizes) {
            int[] first = new int[6];
            int next = 1;
            for (int i = 0; i < first.length; i++) {
                first[i] = next;
                next += sizes[i];
            }
            return new Category[] {
                category(
                        "Country",
                        "English 7 7 " + numbers(first[0], sizes[0] + sizes[1]),
                        "Scottish 6 6 " + numbers(first[2], sizes[2] + sizes[3]),
                        "Welsh 1 1 " + numbers(first[4], sizes[4] + sizes[5])),
                category(
                        "Sex",
                        "Men 7 7 " + numbers(first[0], sizes[0]) + " " + numbers(first[2], sizes[2]) + " "
                                + numbers(first[4], sizes[4]),
                        "Women 7 7 " + numbers(first[1], sizes[1]) + " " + numbers(first[3], sizes[3]) + " "
                                + numbers(first[5], sizes[5]))
            };
        }

        private static Set<Integer> without(Set<Integer> from, Set<Integer> removed) {
            Set<Integer> left = new TreeSet<>(from);
            left.removeAll(removed);
            return left;
        }

        /** The numbers of the first so many of each kind, of seven English men, and so on. */
        private static Set<Integer> firstOfEach(int... kinds) {
            int[] first = {1, 8, 15, 21, 24, 25};
            Set<Integer> numbers = new TreeSet<>();
            for (int kind = 0; kind < kinds.length; kind++) {
                numbers.addAll(range(first[kind], first[kind] + kinds[kind] - 1));
            }
            return numbers;
        }

        /** The ways to make 14 of at most 7, 7, 6, 3, 1 and 1. */
        private static Stream<int[]> waysToFill() {
            int[] most = {7, 7, 6, 3, 1, 1};
            Stream<int[]> ways = Stream.of(new int[0]);
            for (int kind : most) {
                ways = ways.flatMap(way -> IntStream.rangeClosed(0, kind).mapToObj(number -> {
                    int[] longer = Arrays.copyOf(way, way.length + 1);
                    longer[way.length] = number;
                    return longer;
                }));
            }
            return ways.filter(way -> Arrays.stream(way).sum() == 14);
        }

        @Test
        void leavesTheEightOutcomesOfHillsExample() {
            Constraints constraints = Groups.of(25, hill(7, 7, 6, 3, 1, 1));

            assertThat(waysToFill()
                            .filter(way -> constraints.canBeMet(new Progress(14, Set.of(), firstOfEach(way))))
                            .map(Arrays::toString))
                    .containsExactly(
                            "[0, 7, 6, 0, 1, 0]",
                            "[1, 6, 5, 1, 1, 0]",
                            "[1, 6, 6, 0, 0, 1]",
                            "[2, 5, 4, 2, 1, 0]",
                            "[2, 5, 5, 1, 0, 1]",
                            "[3, 4, 3, 3, 1, 0]",
                            "[3, 4, 4, 2, 0, 1]",
                            "[4, 3, 3, 3, 0, 1]");
        }

        @Test
        void marksNobodyAtTheStartOfHillsExample() {
            Outlook outlook = outlook(Groups.of(30, hill(7, 7, 7, 3, 3, 3)), 14, Set.of(), range(1, 30));

            assertThat(outlook).isEqualTo(new Outlook(List.of(), List.of()));
        }

        /**
         * Five English men, seven English women, six Scottish men, three Scottish women, a Welsh man and a Welsh woman.
         */
        @Test
        void findsTheOneOutcomeLeftAtHillsCrisis() {
            Constraints constraints = Groups.of(23, hill(5, 7, 6, 3, 1, 1));

            Outlook outlook = outlook(constraints, 14, Set.of(1, 2, 3), without(range(4, 23), Set.of(19)));

            assertThat(all(outlook.guarded())).containsExactly(20, 21, 23);
            assertThat(all(outlook.doomed())).containsExactly(4, 5, 22);
        }

        /** The grid of the sheet: elected and continuing 3/2, 2/4, 0/6, 0/2, 0/2, 0/1. */
        @Test
        void marksWhatTheGridOfTheCrisisMarks() {
            Constraints constraints = Groups.of(22, hill(5, 6, 6, 2, 2, 1));

            Outlook outlook = outlook(constraints, 14, Set.of(1, 2, 3, 6, 7), without(range(4, 22), Set.of(6, 7)));

            assertThat(all(outlook.guarded())).containsExactly(18, 19, 22);
            assertThat(all(outlook.doomed())).containsExactly(4, 5, 20, 21);
        }

        /** One step earlier: a third Scottish woman continues. */
        @Test
        void marksNobodyOneStepBeforeTheCrisis() {
            Constraints constraints = Groups.of(23, hill(5, 6, 6, 3, 2, 1));

            Outlook outlook = outlook(constraints, 14, Set.of(1, 2, 3, 6, 7), without(range(4, 23), Set.of(6, 7)));

            assertThat(outlook).isEqualTo(new Outlook(List.of(), List.of()));
        }

        /** Candidates in (R0,C2), (R1,C0), (R1,C1), (R2,C1), (R2,C2). */
        @Test
        void guardsWhomNarrowingByLinesMisses() {
            Constraints constraints = Groups.of(
                    5,
                    category("Row", "R0 0 1 1", "R1 0 1 2 3", "R2 0 2 4 5"),
                    category("Column", "C0 0 1 2", "C1 0 2 3 4", "C2 1 1 1 5"));

            Outlook outlook = outlook(constraints, 3, Set.of(), range(1, 5));

            assertThat(outlook.guarded())
                    .containsExactly(new Outlook.Mark(
                            Set.of(4),
                            List.of(
                                    "Row: R1 at most 1 (0 elected, 2 continuing)",
                                    "Column: C2 at most 1 (0 elected, 2 continuing)",
                                    "places 3 (0 filled, 5 continuing)")));
            assertThat(outlook.doomed()).isEmpty();
        }

        /** Two candidates each in the cells 001, 010, 100, 110 and 111. */
        @Test
        void doomsWhomNarrowingByLinesMissesInThreeCategories() {
            Constraints constraints = Groups.of(
                    10,
                    category("X", "X0 0 1 1 2 3 4", "X1 0 9 5 6 7 8 9 10"),
                    category("Y", "Y0 2 2 1 2 5 6", "Y1 0 9 3 4 7 8 9 10"),
                    category("Z", "Z0 1 4 3 4 5 6 7 8", "Z1 2 3 1 2 9 10"));

            Outlook outlook = outlook(constraints, 4, Set.of(), range(1, 10));

            assertThat(all(outlook.doomed())).containsExactly(3, 4);
            assertThat(outlook.guarded()).isEmpty();
        }

        private final Constraints districts = Groups.of(
                7,
                category("Gender", "Men 0 99 2 3 4 6", "Women 2 99 1 5 7"),
                category("District", "D1 2 2 1 2 3", "D2 2 2 4 5 6 7"));

        @Test
        void marksNobodyWithTwoWomenAndTwoOfEachDistrict() {
            assertThat(outlook(districts, 4, Set.of(), range(1, 7))).isEqualTo(new Outlook(List.of(), List.of()));
        }

        @Test
        void decidesEverythingOnceTheOnlyWomanOfADistrictIsExcluded() {
            Outlook outlook = outlook(districts, 4, Set.of(), range(2, 7));

            assertThat(all(outlook.guarded())).containsExactly(2, 3, 5, 7);
            assertThat(all(outlook.doomed())).containsExactly(4, 6);
        }

        /**
         * Black men 1 and 2, white women 3 and 4, a black woman 5; at least two women and two black members of three.
         */
        @Test
        void guardsWhomEachConstraintAloneWouldLetGo() {
            Constraints constraints = Groups.of(
                    5,
                    category("Sex", "Men 0 9 1 2", "Women 2 9 3 4 5"),
                    category("Race", "Black 2 9 1 2 5", "White 0 9 3 4"));

            Outlook outlook = outlook(constraints, 3, Set.of(), range(1, 5));

            assertThat(outlook.guarded())
                    .containsExactly(new Outlook.Mark(
                            Set.of(5),
                            List.of(
                                    "Sex: Women at least 2 (0 elected, 3 continuing)",
                                    "Race: Black at least 2 (0 elected, 3 continuing)",
                                    "places 3 (0 filled, 5 continuing)")));
        }
    }

    @Nested
    class Refuses {

        private static void refuses(Constraints constraints, int places, Set<Integer> continuing, String conflict) {
            Progress start = new Progress(places, Set.of(), continuing);

            assertThatThrownBy(() -> constraints.requireToBeMet(start))
                    .isInstanceOf(ConstraintsNotMetException.class)
                    .hasMessage("some set of candidates must meet the constraints, but none does: " + conflict);
        }

        @Test
        void minimaThatNeedMorePlacesThanThereAre() {
            refuses(
                    Groups.of(6, category("Sex", "F 2 9 1 2 3", "M 2 9 4 5 6")),
                    3,
                    range(1, 6),
                    "Sex: F at least 2 (0 elected, 3 continuing); Sex: M at least 2 (0 elected, 3 continuing);"
                            + " places 3 (0 filled, 6 continuing)");
        }

        @Test
        void maximaThatLeavePlacesEmpty() {
            refuses(
                    Groups.of(6, category("Sex", "F 0 1 1 2 3", "M 0 1 4 5 6")),
                    3,
                    range(1, 6),
                    "Sex: F at most 1 (0 elected, 3 continuing); Sex: M at most 1 (0 elected, 3 continuing);"
                            + " places 3 (0 filled, 6 continuing)");
        }

        @Test
        void aMinimumForWhichTooFewStand() {
            refuses(
                    Groups.of(6, category("Sex", "F 3 9 1 2 3", "M 0 9 4 5 6")),
                    4,
                    range(2, 6),
                    "Sex: F at least 3 (0 elected, 2 continuing)");
        }

        @Test
        void aConflictAcrossCategories() {
            refuses(
                    Groups.of(
                            4, category("Row", "A 1 1 1 2", "B 1 1 3 4"), category("Column", "C 2 2 1", "D 0 9 2 3 4")),
                    2,
                    range(1, 4),
                    "Column: C at least 2 (0 elected, 1 continuing)");
        }

        /** Rows want one of each of two; both columns that the second row has are full with the first. */
        @Test
        void aConflictThatOnlyAFlowShows() {
            refuses(
                    Groups.of(
                            6,
                            category("Row", "A 2 2 1 2", "B 1 1 3 4", "C 0 1 5 6"),
                            category("Column", "D 0 1 1 3", "E 0 1 2 4", "F 0 9 5 6")),
                    3,
                    range(1, 6),
                    "Row: A at least 2 (0 elected, 2 continuing); Row: B at least 1 (0 elected, 2 continuing);"
                            + " Column: D at most 1 (0 elected, 2 continuing);"
                            + " Column: E at most 1 (0 elected, 2 continuing)");
        }

        @Test
        void toSearchWithoutEnd() {
            Grid grid =
                    new Grid(List.of(0, 0, 0, 0), List.of(1, 1, 1, 1), List.of(), new Line(List.of(0, 1, 2, 3), 2, 2));

            assertThatThrownBy(() -> new GridSearch(2).solve(grid))
                    .isInstanceOf(ConstraintLimitException.class)
                    .hasMessage("whether the constraints can be met must be decided within 2 steps, but was not, for 4"
                            + " combinations of groups");
        }
    }

    @Test
    void bindsNobodyWithoutCategories() {
        Outlook outlook = outlook(Groups.of(4), 2, Set.of(1), Set.of(2, 3, 4));

        assertThat(outlook).isEqualTo(new Outlook(List.of(), List.of()));
    }
}
