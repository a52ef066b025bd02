package org.scrutineer.record;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Category;

/**
 * What was read of counts for all places, for more and for fewer, to be checked; nothing in it need be true or go
 * together.
 *
 * @param category the bounds, in two groups
 * @param counts what was read of the counts in order, at least one, each with faults of its own
 * @param faults where what was read besides, as who is elected, does not follow from the counts
 */
public record StatedResized(Category category, List<StatedCount> counts, List<RecordFault> faults) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no count, or the category has not two groups
     */
    public StatedResized {
        Objects.requireNonNull(category, "category");
        counts = List.copyOf(counts);
        faults = List.copyOf(faults);
        if (counts.isEmpty() || category.groups().size() != 2) {
            throw new IllegalArgumentException("there must be a count and a category of 2 groups, but were "
                    + counts.size() + " and " + category.groups().size() + " groups");
        }
    }

    /**
     * Returns the same as a record that holds together.
     *
     * @return the record
     * @throws IllegalArgumentException if there is a fault, in a count or besides, or the counts do not go together
     */
    public ResizedRecord sound() {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.get(0).toString());
        }
        return new ResizedRecord(
                category, counts.stream().map(StatedCount::sound).toList());
    }
}
