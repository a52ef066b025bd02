package org.scrutineer.rules.election;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.CountView;

/**
 * Elects all who continue, most votes first, once each of them has the quota.
 *
 * @param clause the clause
 */
public record AllAtLeastTheQuota(Clause clause) implements ElectionTest {

    public AllAtLeastTheQuota {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public List<Decision> elections(CountView view, Lots lots) {
        List<Candidate> left = view.electableFromTheTop();
        boolean all = !left.isEmpty()
                && left.stream().allMatch(candidate -> view.votesOf(candidate).isAtLeast(view.quota()));
        return all ? List.of(Decision.of(DecisionType.ELECT, left, Reason.QUOTA, clause)) : List.of();
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return Optional.of(Set.of(Compared.QUOTA));
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("allAtLeastTheQuota", clause);
    }
}
