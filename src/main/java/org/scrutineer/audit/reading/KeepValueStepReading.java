package org.scrutineer.audit.reading;

import java.util.List;
import java.util.Optional;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.TieBreak;

/** An exclusion in a count by keep values, as a part says. */
public interface KeepValueStepReading {

    /**
     * Returns the exclusion due, if this step applies.
     *
     * @param keep the figures
     * @param lots the lots supplied
     * @return the decision; one on nobody if it needs a lot that was not supplied
     */
    Optional<Decision> due(KeepValueTableView keep, SuppliedLots lots);

    /**
     * Returns how ties are settled.
     *
     * @return the rule, if the step has to settle any
     */
    default Optional<TieReading> tieRule() {
        return Optional.empty();
    }

    /**
     * Returns the decision to exclude some of the lowest.
     *
     * @param candidates their numbers
     * @param steps how ties were settled
     * @param clause the clause
     * @param table the figures
     * @return the decision
     */
    static Decision exclude(List<Integer> candidates, List<TieBreak> steps, Clause clause, TableView table) {
        return new Decision(DecisionType.EXCLUDE, table.named(candidates), Reason.LOWEST, clause, steps);
    }
}
