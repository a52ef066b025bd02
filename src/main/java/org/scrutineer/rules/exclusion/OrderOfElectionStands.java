package org.scrutineer.rules.exclusion;

import java.util.List;
import java.util.Objects;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.CountView;

/**
 * Candidates go together only if nobody could be elected in another order than if they went one by one: one place is
 * open, or as many are left as there are places, or nobody could reach the quota by what they have. That they have
 * together with the surpluses that wait; where none waits, the one with the most of them is not added, whose papers
 * would be the last to move.
 *
 * @param clause the clause
 */
public record OrderOfElectionStands(Clause clause) implements GroupProviso {

    public OrderOfElectionStands {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public boolean allows(List<Candidate> group, CountView view) {
        return view.vacancies() == 1
                || view.continuing().size() - group.size() == view.vacancies()
                || nobodyReachesTheQuota(group, view);
    }

    private static boolean nobodyReachesTheQuota(List<Candidate> group, CountView view) {
        Votes most = view.votesOf(view.continuingFromTheTop().get(0));
        Votes surpluses = view.untransferredSurpluses();
        int moving = surpluses.isZero() ? group.size() - 1 : group.size();
        Votes reached = group.subList(0, moving).stream().map(view::votesOf).reduce(most.plus(surpluses), Votes::plus);
        return view.quota().isMoreThan(reached);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("orderOfElectionStands", clause);
    }
}
