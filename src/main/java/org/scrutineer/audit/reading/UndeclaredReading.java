package org.scrutineer.audit.reading;

import java.util.List;
import java.util.Optional;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;

/**
 * The departure of undeclared write-ins by themselves.
 *
 * @param way how their papers leave
 * @param clause the clause
 */
record UndeclaredReading(WayOut way, Clause clause) implements StepReading {

    /** Reads a step. */
    static UndeclaredReading read(Words part) {
        return new UndeclaredReading(WayOut.of(part.need("transfers"), part), part.clause());
    }

    /** The decision by which they leave, if there are any. */
    static List<Decision> exclusion(Clause clause, TableView table) {
        List<Candidate> undeclared = table.named(table.undeclared());
        return undeclared.isEmpty()
                ? List.of()
                : List.of(Decision.of(DecisionType.EXCLUDE, undeclared, Reason.UNDECLARED, clause));
    }

    @Override
    public Optional<Due> due(TableView table, SuppliedLots lots) {
        List<Decision> decisions = exclusion(clause, table);
        return decisions.isEmpty()
                ? Optional.empty()
                : Optional.of(way.leave(table.undeclared(), decisions, table, this));
    }

    @Override
    public Optional<LeavingReading> leaving() {
        return Optional.of(way.transfers());
    }

    @Override
    public boolean isBrokenOff(TableView table) {
        return way.brokenOff().test(table);
    }

    @Override
    public Asked asked() {
        return way.asked();
    }

    @Override
    public Optional<Due> leave(List<Integer> doomed, TableView table) {
        return Optional.of(way.leave(doomed, List.of(DoomedRule.exclusionOf(doomed, table)), table, this));
    }
}
