package org.scrutineer.rules.election;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.tie.TieRule;

/**
 * Elects every candidate who has the quota, most votes first, and puts those of equal votes in an order: their order of
 * election decides what comes later.
 *
 * @param ties the order of equals
 * @param clause the clause
 */
public record RankedAtLeastTheQuota(TieRule ties, Clause clause) implements ElectionTest {

    public RankedAtLeastTheQuota {
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Set<String> promises() {
        return Set.of("I11");
    }

    @Override
    public List<Decision> elections(CountView view, Lots lots) {
        List<Candidate> reached = view.continuing().stream()
                .filter(candidate -> view.votesOf(candidate).isAtLeast(view.quota()))
                .filter(candidate -> !view.doomed().contains(candidate))
                .toList();
        if (reached.isEmpty()) {
            return List.of();
        }
        TieRule.Ranked ranked = ties.rank(reached, TiePurpose.ORDER_OF_ELECTION, view, lots);
        return List.of(new Decision(DecisionType.ELECT, ranked.strongestFirst(), Reason.QUOTA, clause, ranked.steps()));
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("rankedAtLeastTheQuota", clause).with("ties", ties.description());
    }
}
