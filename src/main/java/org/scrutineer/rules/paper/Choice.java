package org.scrutineer.rules.paper;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.scrutineer.lot.StvLot;
import org.scrutineer.lot.StvNumbers;

/** Which papers of a pile go, where not all of them do. */
@FunctionalInterface
public interface Choice {

    /**
     * Returns the papers that go.
     *
     * @param pile the papers
     * @param number how many go, from 0 to all
     * @return the numbers of those that go, from 0, in the order in which they arrive where they go
     */
    int[] choose(Pile pile, int number);

    /** The choices that rules know. */
    enum Form implements Choice {
        /** Those last filed: the highest numbers, in ascending order. */
        LAST_FILED {
            @Override
            public int[] choose(Pile pile, int number) {
                int[] filed = ascending(pile);
                return Arrays.copyOfRange(filed, filed.length - number, filed.length);
            }
        },
        /** Those that arrived first. */
        FIRST_ARRIVED {
            @Override
            public int[] choose(Pile pile, int number) {
                return Arrays.copyOf(pile.lying(), number);
            }
        },
        /** Those of the lowest numbers, in ascending order. */
        LOWEST_NUMBERS {
            @Override
            public int[] choose(Pile pile, int number) {
                return Arrays.copyOf(ascending(pile), number);
            }
        },
        /**
         * Those drawn from the pile, in ascending order. With the papers by ascending number, each place from the last
         * down is swapped with the one of the places up to it that is drawn by the numbers of the seed of the order
         * and its context, a colon and the name of the pile; as many places from the last down are drawn. Of papers
         * with the same preferences as many as were drawn go, those of the lowest numbers: nothing but their number
         * tells them apart.
         */
        DRAWN {
            @Override
            public int[] choose(Pile pile, int number) {
                int[] lying = ascending(pile);
                if (number == 0 || number == lying.length) {
                    return Arrays.copyOf(lying, number);
                }
                int[] drawn = lying.clone();
                StvNumbers numbers = new StvNumbers(
                        new StvLot(pile.order().seed(), pile.order().context() + ":" + pile.name()));
                Map<Integer, Integer> alike = new HashMap<>();
                for (int last = drawn.length - 1; last >= drawn.length - number; last--) {
                    int place = numbers.place(last + 1);
                    int there = drawn[last];
                    drawn[last] = drawn[place];
                    drawn[place] = there;
                    alike.merge(entry(pile, drawn[last]), 1, Integer::sum);
                }
                return lowest(pile, lying, alike, number);
            }
        };

        private static int[] ascending(Pile pile) {
            int[] ascending = pile.lying().clone();
            Arrays.sort(ascending);
            return ascending;
        }

        private static int entry(Pile pile, int paper) {
            return pile.order().entryOf(paper + 1);
        }

        private static int[] lowest(Pile pile, int[] ascending, Map<Integer, Integer> alike, int number) {
            int[] taken = new int[number];
            int size = 0;
            for (int paper : ascending) {
                int left = alike.getOrDefault(entry(pile, paper), 0);
                if (left > 0) {
                    taken[size++] = paper;
                    alike.put(entry(pile, paper), left - 1);
                }
            }
            return taken;
        }
    }
}
