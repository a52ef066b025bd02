package org.scrutineer.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.scrutineer.record.RecordFault;

/** Gathers where a record that is being read does not hold together. */
final class Faults {

    private final List<RecordFault> all = new ArrayList<>();

    /** Something that cannot be stated at all, for which its list or its reader does without. */
    static final class UnsoundException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient RecordFault fault;

        UnsoundException(RecordFault fault) {
            super(fault.toString());
            this.fault = fault;
        }
    }

    /**
     * Adds a fault.
     *
     * @param fault the fault
     */
    void add(RecordFault fault) {
        all.add(fault);
    }

    /**
     * Reads something that can be done without.
     *
     * @param <T> what is read
     * @param reading reads it
     * @param otherwise what stands in its place if it cannot be stated
     * @return what was read, or the other
     */
    <T> T orElse(Supplier<T> reading, Supplier<T> otherwise) {
        try {
            return reading.get();
        } catch (UnsoundException e) {
            all.add(e.fault);
            return otherwise.get();
        }
    }

    /**
     * Returns how many there are.
     *
     * @return the number
     */
    int size() {
        return all.size();
    }

    /**
     * Returns the faults.
     *
     * @return the faults in the order in which they were found
     */
    List<RecordFault> all() {
        return List.copyOf(all);
    }
}
