package org.scrutineer.rules.keepvalue;

import java.util.Objects;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.KeepValueView;

/**
 * Settled when working out the keep values anew would change none of them.
 *
 * @param clause the clause
 */
public record KeepValuesStand(Clause clause) implements Settling {

    public KeepValuesStand {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public boolean isSettled(KeepValueView view) {
        return haveStood(view);
    }

    /** Whether working out the keep values anew changes none of them. */
    static boolean haveStood(KeepValueView view) {
        return view.elected().stream()
                .allMatch(one -> view.revisedKeepValueOf(one).equals(view.keepValueOf(one)));
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("keepValuesStand", clause);
    }
}
