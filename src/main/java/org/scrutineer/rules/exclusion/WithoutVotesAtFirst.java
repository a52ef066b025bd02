package org.scrutineer.rules.exclusion;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.part.CountView;

/**
 * All who have no votes, where nobody has been excluded yet, however few are left; later and without such candidates
 * nobody goes by this.
 *
 * @param clause the clause
 */
public record WithoutVotesAtFirst(Clause clause) implements Together {

    public WithoutVotesAtFirst {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public List<Size> sizes(List<Candidate> fromTheBottom, CountView view) {
        int without = (int) fromTheBottom.stream()
                .filter(candidate -> view.votesOf(candidate).isZero())
                .count();
        boolean first = view.history().stream().noneMatch(point -> point.kind() == StageAction.Kind.EXCLUSION);
        return first && without > 0 ? List.of(new Size(without, Reason.LOWEST, clause)) : List.of();
    }

    @Override
    public PartDescription description() {
        return PartDescription.citing(clause).with("limit", "withoutVotesAtFirst");
    }
}
