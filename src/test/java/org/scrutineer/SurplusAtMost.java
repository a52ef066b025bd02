package org.scrutineer;

import java.util.Objects;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.keepvalue.Settling;
import org.scrutineer.rules.part.KeepValueView;

/**
 * Settled when the total surplus is no more than a limit.
 *
 * @param limit the limit, in votes
 * @param clause the clause
 */
record SurplusAtMost(Votes limit, Clause clause) implements Settling {

    public SurplusAtMost {
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public boolean isSettled(KeepValueView view) {
        return limit.isAtLeast(view.totalSurplus());
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("surplusAtMost", clause).with("limit", limit.toString());
    }
}
