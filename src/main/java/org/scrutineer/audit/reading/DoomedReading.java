package org.scrutineer.audit.reading;

import java.util.List;
import java.util.Optional;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.StageAction;

/**
 * The departure of those who can no longer be elected, one at a time from the top.
 *
 * @param transfers in which transfers their papers leave
 * @param ties how one is chosen of equals
 * @param clause the clause
 */
record DoomedReading(LeavingReading transfers, TieReading ties, Clause clause) implements StepReading {

    /** Reads a step. */
    static DoomedReading read(Words part) {
        return new DoomedReading(Forms.TRANSFERS.read(part.need("transfers")), TieReading.of(part), part.clause());
    }

    @Override
    public Optional<Due> due(TableView table, SuppliedLots lots) {
        List<Integer> doomed = table.doomed();
        List<Integer> greatest = doomed.stream()
                .filter(one ->
                        doomed.stream().allMatch(other -> table.votes(one).compareTo(table.votes(other)) >= 0))
                .toList();
        if (greatest.isEmpty()) {
            return Optional.empty();
        }
        TieReading.Settled settled = ties.settle(table, TieReading.Aim.STRONGEST, greatest, lots);
        if (settled.chosen() == 0) {
            return Optional.of(new Due.LotMissing(greatest));
        }
        var leaving = table.named(List.of(settled.chosen()));
        Decision decision = new Decision(DecisionType.EXCLUDE, leaving, Reason.DOOMED, clause, settled.steps());
        return Optional.of(new Due.Next(List.of(decision), new StageAction.Exclusion(leaving), this));
    }

    @Override
    public Optional<TieReading> tieRule() {
        return Optional.of(ties);
    }

    @Override
    public Optional<LeavingReading> leaving() {
        return Optional.of(transfers);
    }
}
