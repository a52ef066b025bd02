package org.scrutineer.rules.election;

import java.util.List;
import java.util.Objects;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.tie.TieRule;

/**
 * Elects the candidate with the most votes, if these are the quota: one at a time. Others who have it go on and still
 * receive papers.
 *
 * @param ties which of equals
 * @param clause the clause
 */
public record HighestAtLeastTheQuota(TieRule ties, Clause clause) implements ElectionTest {

    public HighestAtLeastTheQuota {
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public List<Decision> elections(CountView view, Lots lots) {
        List<Candidate> fromTheTop = view.electableFromTheTop();
        if (fromTheTop.isEmpty() || !view.votesOf(fromTheTop.get(0)).isAtLeast(view.quota())) {
            return List.of();
        }
        Votes most = view.votesOf(fromTheTop.get(0));
        List<Candidate> level = fromTheTop.stream()
                .filter(candidate -> view.votesOf(candidate).equals(most))
                .toList();
        TieRule.Settled settled = ties.settle(new Tie(TiePurpose.ELECTION, level), view, lots);
        return List.of(
                new Decision(DecisionType.ELECT, List.of(settled.chosen()), Reason.QUOTA, clause, settled.steps()));
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("highestAtLeastTheQuota", clause).with("ties", ties.description());
    }
}
