package org.scrutineer.rules.keepvalue;

import java.util.Objects;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.KeepValueView;

/**
 * Settled when the total surplus is no less than the last time the papers were counted at this stage.
 *
 * @param clause the clause
 */
public record SurplusNotFalling(Clause clause) implements Settling {

    public SurplusNotFalling {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public boolean isSettled(KeepValueView view) {
        return view.previousTotalSurplus().map(view.totalSurplus()::isAtLeast).orElse(false);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("surplusNotFalling", clause);
    }
}
