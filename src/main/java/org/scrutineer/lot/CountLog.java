package org.scrutineer.lot;

import org.scrutineer.record.Stage;

/** What a count tells while it goes on. */
@FunctionalInterface
public interface CountLog {

    /**
     * Receives the stages of the record in order; before a tie that needs a lot ends the count, the stage whose figures
     * are tied as well, with the decisions taken so far.
     *
     * @param stage the stage
     */
    void closed(Stage stage);

    /**
     * Receives where the count stands when a tie needs a lot.
     *
     * @param juncture where it stands
     */
    default void waits(Juncture juncture) {}
}
