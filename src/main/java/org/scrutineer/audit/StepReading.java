package org.scrutineer.audit;

import java.util.Optional;

/** Something that a rule book may ask for next, as its parameters say. */
interface StepReading {

    /** What is due, if this step applies to the figures of the table. */
    Optional<Due> due(Table table, Marks marks, Supplied supplied);

    /** How ties are settled, if it has to settle any. */
    default Optional<TieReading> tieRule() {
        return Optional.empty();
    }
}
