package org.scrutineer.audit.reading;

import java.util.List;
import java.util.Optional;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;

/** How those leave whom constraints doom, before any step is asked. */
interface DoomedRule {

    /** What is due, if anybody is doomed. */
    Optional<Due> due(TableView table);

    /** As the first step says by which candidates are excluded, unless a step sees to the doomed. */
    static DoomedRule by(List<StepReading> steps) {
        return steps.stream().anyMatch(DoomedReading.class::isInstance)
                ? table -> Optional.empty()
                : table -> steps.stream()
                        .flatMap(step -> leave(step, table).stream())
                        .findFirst();
    }

    /** All together, as a part says. */
    static DoomedRule together(Words part) {
        Words leave = part.need("leave");
        Together together = new Together(WayOut.of(leave, leave));
        return table -> leave(together, table);
    }

    private static Optional<Due> leave(StepReading step, TableView table) {
        List<Integer> doomed = table.doomed();
        return doomed.isEmpty() ? Optional.empty() : step.leave(doomed, table);
    }

    /** The decision by which all leave together. */
    static Decision exclusionOf(List<Integer> doomed, TableView table) {
        return Decision.of(DecisionType.EXCLUDE, table.named(doomed), Reason.DOOMED, Clause.of("constraints"));
    }

    /**
     * The move that is not asked for as a step.
     *
     * @param way how their papers leave
     */
    record Together(WayOut way) implements StepReading {

        @Override
        public Optional<Due> due(TableView table, SuppliedLots lots) {
            return Optional.empty();
        }

        @Override
        public Optional<LeavingReading> leaving() {
            return Optional.of(way.transfers());
        }

        @Override
        public Asked asked() {
            return way.asked();
        }

        @Override
        public Optional<Due> leave(List<Integer> doomed, TableView table) {
            return Optional.of(way.leave(doomed, List.of(exclusionOf(doomed, table)), table, this));
        }
    }
}
