package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.audit.Fraction;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;

/**
 * A step that is no more carried out once some stages are done: the count ends with it.
 *
 * @param step the step
 * @param stages the number of stages
 * @param clause the clause by which the count ends
 */
record EndingAfterReading(StepReading step, Fraction stages, Clause clause) implements StepReading {

    /** Reads after how many stages a step ends the count. */
    static EndingAfterReading read(StepReading step, Words part) {
        Words after = part.need("endsAfter");
        return new EndingAfterReading(step, after.number("stages"), after.clause());
    }

    @Override
    public Optional<Due> due(TableView table, SuppliedLots lots) {
        int stage = table.points().get(table.points().size() - 1).stage();
        Optional<Due> due = step.due(table, lots);
        return Fraction.of(stage).compareTo(stages) < 0 ? due : due.map(asked -> ended(asked, table));
    }

    private Due ended(Due asked, TableView table) {
        if (asked instanceof Due.LotMissing) {
            return asked;
        }
        List<Decision> decisions = new ArrayList<>(asked.decisions());
        List<Integer> left = table.continuing().stream()
                .filter(number -> decisions.stream()
                        .noneMatch(decision -> decision.candidates().contains(table.candidate(number))))
                .toList();
        decisions.addAll(Endings.endingWith(DecisionType.EXCLUDE, left, Reason.COUNT_COMPLETE, clause, table));
        return new Due.End(decisions);
    }

    @Override
    public Optional<TieReading> tieRule() {
        return step.tieRule();
    }

    @Override
    public Optional<ValueReading> value() {
        return step.value();
    }

    @Override
    public Optional<FractionReading> fractions() {
        return step.fractions();
    }

    @Override
    public Optional<LeavingReading> leaving() {
        return step.leaving();
    }

    @Override
    public boolean isBrokenOff(TableView table) {
        return step.isBrokenOff(table);
    }

    @Override
    public Asked asked() {
        return step.asked();
    }

    @Override
    public Optional<Due> leave(List<Integer> doomed, TableView table) {
        return step.leave(doomed, table);
    }
}
