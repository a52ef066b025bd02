package org.scrutineer.composed;

import java.util.List;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.exclusion.Together;
import org.scrutineer.rules.part.CountView;

/** All who have fewer votes than a number go together, while enough are left for the vacancies. */
record FewerThan(long votes, Clause clause) implements Together {

    @Override
    public List<Size> sizes(List<Candidate> fromTheBottom, CountView view) {
        long fewer = fromTheBottom.stream()
                .filter(candidate -> Votes.of(votes).isMoreThan(view.votesOf(candidate)))
                .limit(fromTheBottom.size() - view.vacancies())
                .count();
        return fewer == 0 ? List.of() : List.of(new Size((int) fewer, Reason.BULK_LOWEST, clause));
    }

    @Override
    public PartDescription description() {
        return PartDescription.citing(clause).with("fewerThan", Long.toString(votes));
    }
}
