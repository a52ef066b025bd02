package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.StageAction;

/**
 * How the papers of those leave who are excluded, or whether the count ends in the place of it.
 *
 * @param transfers in which transfers they leave
 * @param end whether the count ends instead
 */
record WayOut(LeavingReading transfers, EndInstead end) {

    /** Whether the count ends in the place of an exclusion that leaves no more than there are places. */
    interface EndInstead {
        /** The decisions that end it, on those who would remain; none if it goes on. */
        List<Decision> of(List<Integer> remaining, TableView table);
    }

    /** Reads a way out of the part that names the transfers, and the one that may say that the count ends. */
    static WayOut of(Words transfers, Words part) {
        return new WayOut(
                Forms.TRANSFERS.read(transfers),
                part.part("endBeforeTransfer")
                        .map(Words::clause)
                        .map(WayOut::endBy)
                        .orElse((left, table) -> List.of()));
    }

    private static EndInstead endBy(Clause clause) {
        return (remaining, table) ->
                remaining.size() > table.vacancies() ? List.of() : Endings.electing(remaining, clause, table);
    }

    /** What comes of it when candidates leave by some decisions, as a step says. */
    Due leave(List<Integer> excluded, List<Decision> decisions, TableView table, StepReading step) {
        List<Integer> remaining = table.continuingFromTheTop().stream()
                .filter(number -> !excluded.contains(number))
                .toList();
        List<Decision> last = end.of(remaining, table);
        if (last.isEmpty()) {
            return new Due.Next(decisions, new StageAction.Exclusion(table.named(excluded)), step);
        }
        List<Decision> all = new ArrayList<>(decisions);
        all.addAll(last);
        return new Due.End(all);
    }
}
