package org.scrutineer.audit;

import java.util.List;
import org.scrutineer.audit.reading.Due;
import org.scrutineer.audit.reading.StepReading;

/**
 * Papers on their way through a count in which they are transferred in parcels, and the figures of the table with them.
 */
interface PaperMoves {

    /** Lays every paper where its first available preference is; how many have one. */
    long layOutFirstPreferences();

    /** What is due, with the decisions that a transfer needs before it is made. */
    default Due prepare(Due due, LotsOfTheRecord supplied) {
        return due;
    }

    /** In how many transfers the surpluses of candidates leave as a step says. */
    default int transfersOfSurpluses(List<Integer> candidates, StepReading step) {
        return 1;
    }

    /** Makes the first transfer of the surpluses of candidates, one or several at a time, as a step says. */
    MovementDue surpluses(List<Integer> candidates, StepReading step);

    /** Excludes candidates and makes their papers ready to leave as a step says. */
    void exclude(List<Integer> excluded, StepReading step);

    /** How many transfers of a surplus or an exclusion are still to be made. */
    int toLeave();

    /** Forgets the papers that are still to leave. */
    void abandon();

    /** Makes the next transfer of the surplus or the exclusion under way. */
    MovementDue nextTransfer();

    /** The papers that a candidate holds without a next preference for an open candidate. */
    default long stranded(int candidate) {
        return 0;
    }

    /** The first stage at which papers were chosen by their order, 0 if there was none. */
    default int firstChoice() {
        return 0;
    }
}
