package org.scrutineer.rules.exclusion;

import java.util.List;
import java.util.Objects;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.part.CountView;

/**
 * All who have fewer votes than a number, where nobody has been excluded yet, however few are left; later and without
 * such candidates nobody goes by this.
 *
 * @param votes the number, in votes, zero or more
 * @param clause the clause
 */
public record BelowAtFirst(long votes, Clause clause) implements Together {

    public BelowAtFirst {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public List<Size> sizes(List<Candidate> fromTheBottom, CountView view) {
        Votes least = Votes.of(votes);
        int below = (int) fromTheBottom.stream()
                .filter(candidate -> least.isMoreThan(view.votesOf(candidate)))
                .count();
        boolean first = view.history().stream().noneMatch(point -> point.kind() == StageAction.Kind.EXCLUSION);
        return first && below > 0 ? List.of(new Size(below, Reason.LOWEST, clause)) : List.of();
    }

    @Override
    public PartDescription description() {
        return PartDescription.citing(clause).with("limit", "belowAtFirst").with("votes", Long.toString(votes));
    }
}
