package org.scrutineer.rules.paper;

import java.util.Objects;
import org.scrutineer.ballot.PaperOrder;

/**
 * Papers of a candidate that are for the same receiver next, of which some go and the others stay.
 *
 * @param lying the numbers of the papers, from 0, in the order in which they arrived
 * @param order the order in which all papers are numbered
 * @param stage the stage at which some go
 * @param from the number of the candidate who gives them
 * @param to the number of the candidate who receives them, 0 for those that become non-transferable
 */
@SuppressWarnings("ArrayRecordComponent") // Two of them are never compared.
public record Pile(int[] lying, PaperOrder order, int stage, int from, int to) {

    public Pile {
        Objects.requireNonNull(order, "order");
    }

    /**
     * Returns what the pile is called where papers are drawn from it.
     *
     * @return the words, such as {@code stage 3, 2 to 5}
     */
    public String name() {
        return "stage " + stage + ", " + from + " to " + to;
    }
}
