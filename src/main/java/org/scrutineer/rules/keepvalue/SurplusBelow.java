package org.scrutineer.rules.keepvalue;

import java.util.Objects;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.KeepValueView;

/**
 * Settled when the total surplus is less than a limit.
 *
 * @param limit the limit, in votes
 * @param clause the clause
 */
public record SurplusBelow(Votes limit, Clause clause) implements Settling {

    public SurplusBelow {
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public boolean isSettled(KeepValueView view) {
        return limit.isMoreThan(view.totalSurplus());
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("surplusBelow", clause).with("limit", limit.toString());
    }
}
