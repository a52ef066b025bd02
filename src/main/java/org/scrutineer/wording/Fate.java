package org.scrutineer.wording;

import org.scrutineer.record.Decision;
import org.scrutineer.record.Elected;

/** What became of a candidate, and at which entry of the record. */
public sealed interface Fate {

    /**
     * Returns the entry on whose figures it was decided.
     *
     * @return the place among the stages of the record, from 0; the last for whoever was left at the end
     */
    int entry();

    /**
     * Elected.
     *
     * @param entry the entry on whose figures
     * @param elected the place taken
     * @param decision the decision
     */
    record Chosen(int entry, Elected elected, Decision decision) implements Fate {}

    /**
     * Re-open nominations, elected: the place is left vacant.
     *
     * @param entry the entry on whose figures
     * @param decision the decision to elect
     */
    record Vacated(int entry, Decision decision) implements Fate {}

    /**
     * Excluded.
     *
     * @param entry the entry on whose figures
     * @param decision the decision
     */
    record Excluded(int entry, Decision decision) implements Fate {}

    /**
     * Neither elected nor excluded when the count ended.
     *
     * @param entry the last entry
     */
    record Left(int entry) implements Fate {}

    /**
     * Withdrawn before the count, or treated as withdrawn by a clause.
     *
     * @param entry the first entry
     */
    record Withdrawn(int entry) implements Fate {}
}
