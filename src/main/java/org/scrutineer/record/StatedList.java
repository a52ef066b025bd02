package org.scrutineer.record;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;

/**
 * What was read of an ordered list and its counts, to be checked; nothing in it need be true or go together.
 *
 * @param zip the name of the category by whose two groups the list is said to be zipped, empty if it is not
 * @param order the candidates, first place first
 * @param counts what was read of the counts in order, at least one, each with faults of its own
 * @param faults where what was read of the list itself does not hold together
 */
public record StatedList(String zip, List<Candidate> order, List<StatedCount> counts, List<RecordFault> faults) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no count
     */
    public StatedList {
        Objects.requireNonNull(zip, "zip");
        order = List.copyOf(order);
        counts = List.copyOf(counts);
        faults = List.copyOf(faults);
        if (counts.isEmpty()) {
            throw new IllegalArgumentException("a list must follow from a count, but there was none");
        }
    }

    /**
     * Returns the list that the counts lead to.
     *
     * @return the candidates, first place first
     */
    public List<Candidate> orderByCounts() {
        return ListRecord.order(counts);
    }

    /**
     * Returns the same as a record that holds together.
     *
     * @return the record
     * @throws IllegalArgumentException if there is a fault, a count does not hold together or does not follow from that
     *     before it, or the list is another than they lead to
     */
    public ListRecord sound() {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.get(0).toString());
        }
        ListRecord list =
                new ListRecord(zip, counts.stream().map(StatedCount::sound).toList());
        if (!order.equals(orderByCounts())) {
            throw new IllegalArgumentException(
                    "the list must be " + orderByCounts() + ", to which its counts lead, but was " + order);
        }
        return list;
    }
}
