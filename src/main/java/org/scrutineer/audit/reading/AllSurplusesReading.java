package org.scrutineer.audit.reading;

import java.util.List;
import java.util.Optional;
import org.scrutineer.record.StageAction;

/**
 * The transfer of all surpluses that wait, in one stage.
 *
 * @param ofNothing what becomes of a surplus of nothing
 * @param papers at what value papers leave
 */
record AllSurplusesReading(OfNothing ofNothing, ValueReading papers) implements StepReading {

    /** What becomes of a surplus of nothing. */
    enum OfNothing {
        /** It is transferred like others. */
        TRANSFERRED,
        /** It is none. */
        PASSED_OVER
    }

    /** Reads a step. */
    static AllSurplusesReading read(Words part) {
        part.clause();
        part.only("examined", "all");
        return new AllSurplusesReading(
                part.oneOf("awaiting", "aboveTheQuota", "everyElected").equals("everyElected")
                        ? OfNothing.TRANSFERRED
                        : OfNothing.PASSED_OVER,
                Forms.VALUES.read(part.need("value")));
    }

    @Override
    public Optional<Due> due(TableView table, SuppliedLots lots) {
        List<Integer> givers = table.waiting().stream()
                .filter(number -> ofNothing == OfNothing.TRANSFERRED
                        || table.surplus(number).signum() > 0)
                .sorted()
                .toList();
        return givers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Due.Next(List.of(), new StageAction.Surplus(table.named(givers)), this));
    }

    @Override
    public Optional<ValueReading> value() {
        return Optional.of(papers);
    }
}
