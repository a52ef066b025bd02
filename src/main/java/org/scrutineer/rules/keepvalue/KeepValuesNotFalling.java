package org.scrutineer.rules.keepvalue;

import java.util.Objects;
import java.util.stream.IntStream;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.KeepValueView;

/**
 * Settled when working out the keep values anew would raise one of them, or lower none. They only fall on the way to
 * where every elected candidate has the quota. A rising keep value is the work of rounding; counting on could cycle.
 *
 * @param clause the clause
 */
public record KeepValuesNotFalling(Clause clause) implements Settling {

    public KeepValuesNotFalling {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public boolean isSettled(KeepValueView view) {
        return changes(view).anyMatch(change -> change > 0) || changes(view).noneMatch(change -> change < 0);
    }

    /** For each elected candidate whether the keep value would rise, above 0, or fall, below 0. */
    private static IntStream changes(KeepValueView view) {
        return view.elected().stream()
                .mapToInt(one -> view.revisedKeepValueOf(one).compareTo(view.keepValueOf(one)));
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("keepValuesNotFalling", clause);
    }
}
