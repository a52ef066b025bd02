package org.scrutineer.audit.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
 * @param isAsked on which figures they go
 */
record UndeclaredReading(WayOut way, Clause clause, Predicate<TableView> isAsked) implements StepReading {

    /** Reads a step. */
    static UndeclaredReading read(Words part) {
        Predicate<TableView> asked = table -> true;
        if (part.has("only")) {
            part.only("only", "withVotes");
            asked = UndeclaredReading::haveVotes;
        }
        return new UndeclaredReading(WayOut.of(part.need("transfers"), part), part.clause(), asked);
    }

    /** Whether one of them has votes. */
    static boolean haveVotes(TableView table) {
        return table.undeclared().stream()
                .anyMatch(number -> table.votes(number).signum() > 0);
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
        List<Decision> decisions = isAsked.test(table) ? exclusion(clause, table) : List.of();
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
