package org.scrutineer.record;

import java.util.List;
import java.util.Objects;

/**
 * What was read of a count, to be checked; nothing in it need be true or go together.
 *
 * @param header what is stated before the stages
 * @param stages the stages in order
 * @param elected the candidates elected, in the order of their election
 * @param faults where what was read does not hold together; what a fault is about is left out of the rest, or stands
 *     there as near to it as it can be stated
 */
public record StatedCount(CountHeader header, List<Stage> stages, List<Elected> elected, List<RecordFault> faults)
        implements CountStatement {

    /** Copies the lists. */
    public StatedCount {
        Objects.requireNonNull(header, "header");
        stages = List.copyOf(stages);
        elected = List.copyOf(elected);
        faults = List.copyOf(faults);
    }

    /**
     * Returns the same as a record that holds together.
     *
     * @return the record
     * @throws IllegalArgumentException if there is a fault
     */
    public CountRecord sound() {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.get(0).toString());
        }
        return new CountRecord(header, stages, elected);
    }
}
