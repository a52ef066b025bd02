package org.scrutineer.rules.exclusion;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.part.CountView;

/**
 * All candidates who have no votes, however few are left; where there are none, nobody goes by this.
 *
 * @param clause the clause
 */
public record AllWithoutVotes(Clause clause) implements Together {

    public AllWithoutVotes {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public List<Size> sizes(List<Candidate> fromTheBottom, CountView view) {
        int without = (int) fromTheBottom.stream()
                .filter(candidate -> view.votesOf(candidate).isZero())
                .count();
        return without == 0
                ? List.of()
                : List.of(new Size(without, without == 1 ? Reason.LOWEST : Reason.BULK_LOWEST, clause));
    }

    @Override
    public boolean leavesPlacesEmpty() {
        return true;
    }

    @Override
    public PartDescription description() {
        return PartDescription.citing(clause).with("limit", "noVotes");
    }
}
