package org.scrutineer.rules;

import java.util.Map;
import java.util.Objects;
import org.scrutineer.record.Clause;

/**
 * Settled when working out the keep values anew would lower none of them.
 *
 * @param clause the clause
 */
public record KeepValuesNotFalling(Clause clause) implements Settling {

    /** Checks that nothing is missing. */
    public KeepValuesNotFalling {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public boolean isSettled(KeepValueView view) {
        return view.elected().stream()
                .noneMatch(one -> view.revisedKeepValueOf(one).compareTo(view.keepValueOf(one)) < 0);
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("form", "keepValuesNotFalling", "clause", clause.number());
    }
}
