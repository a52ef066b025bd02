package org.scrutineer.audit.reading;

import java.util.List;
import java.util.Optional;
import org.scrutineer.record.TieBreak;
import org.scrutineer.record.TieMethod;

/** One way in which a rule book tries to settle ties, as its word says. */
interface TieStep {

    /**
     * What a way leaves of the tied.
     *
     * @param left those on whom the tie still falls; all who were tied if the way told nobody apart
     * @param method the way
     * @param stage the stage consulted, 0 if none was
     * @param drawIndex which number of a generator made a draw
     * @param decidedBy the person who drew, empty if none did
     */
    record Narrowed(List<Integer> left, TieMethod method, int stage, int drawIndex, String decidedBy) {
        Narrowed(List<Integer> left, TieMethod method, int stage) {
            this(left, method, stage, TieBreak.NO_DRAW, "");
        }
    }

    /** What the way leaves of the tied; nothing if it needs a lot that nobody supplied. */
    Optional<Narrowed> narrow(List<Integer> tied, TieReading.Aim aim, TableView table, SuppliedLots lots);
}
