package org.scrutineer.lot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.scrutineer.ballot.Candidate;

/** Puts things in an order by draws: from the last place down to the second, each place by one draw. */
final class Shuffle {

    private Shuffle() {}

    /**
     * Returns how many are in each draw.
     *
     * @param number the number of things
     * @return the sizes, from all of them down to two
     */
    static List<Integer> sizes(int number) {
        return IntStream.iterate(number, size -> size > 1, size -> size - 1)
                .boxed()
                .toList();
    }

    /**
     * Swaps the last place with the place drawn, then the one before it, and so on.
     *
     * @param candidates the candidates in the order to begin with
     * @param draws a draw for each of {@link #sizes}
     * @return their numbers in the order drawn
     */
    static List<Integer> of(List<Candidate> candidates, List<Integer> draws) {
        List<Integer> order =
                new ArrayList<>(candidates.stream().map(Candidate::number).toList());
        for (int place = order.size() - 1; place > 0; place--) {
            Collections.swap(order, place, draws.get(order.size() - 1 - place));
        }
        return List.copyOf(order);
    }

    /**
     * Swaps likewise in an array.
     *
     * @param order what to put in order
     * @param draws a draw for each of {@link #sizes}
     */
    static void apply(int[] order, List<Integer> draws) {
        for (int place = order.length - 1; place > 0; place--) {
            int drawn = draws.get(order.length - 1 - place);
            int swapped = order[place];
            order[place] = order[drawn];
            order[drawn] = swapped;
        }
    }
}
