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

    /**
     * How a way parts the tied.
     *
     * @param strongest the strongest of them
     * @param others the others in groups, stronger ones first; none if the way told nobody apart
     */
    record Parted(Narrowed strongest, List<List<Integer>> others) {}

    /** How the way parts the tied, stronger ones first; nothing if it needs a lot that nobody supplied. */
    default Optional<Parted> part(List<Integer> tied, TableView table, SuppliedLots lots) {
        return narrow(tied, TieReading.Aim.STRONGEST, table, lots).map(strongest -> {
            List<Integer> others = tied.stream()
                    .filter(number -> !strongest.left().contains(number))
                    .toList();
            return new Parted(strongest, others.isEmpty() ? List.of() : List.of(others));
        });
    }

    /** What the way leaves of the tied; nothing if it needs a lot that nobody supplied. */
    Optional<Narrowed> narrow(List<Integer> tied, TieReading.Aim aim, TableView table, SuppliedLots lots);
}
