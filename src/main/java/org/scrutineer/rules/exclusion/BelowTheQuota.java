package org.scrutineer.rules.exclusion;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.part.CountView;

/**
 * All who have less than the quota. Inferred: nobody goes by this where nobody would be left.
 *
 * @param clause the clause
 */
public record BelowTheQuota(Clause clause) implements Together {

    public BelowTheQuota {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public List<Size> sizes(List<Candidate> fromTheBottom, CountView view) {
        int below = (int) fromTheBottom.stream()
                .filter(candidate -> !view.votesOf(candidate).isAtLeast(view.quota()))
                .count();
        return below == 0 || below == view.continuing().size()
                ? List.of()
                : List.of(new Size(below, below == 1 ? Reason.LOWEST : Reason.BULK_LOWEST, clause));
    }

    @Override
    public PartDescription description() {
        return PartDescription.citing(clause).with("limit", "quota");
    }
}
