package org.scrutineer.composed;

import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.election.ElectionTest;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.tie.TieRule;

/** Elects whoever has the quota, in the order of their votes, and equals as a tie rule says. */
record RankedAtLeastTheQuota(TieRule equals, Clause clause) implements ElectionTest {

    @Override
    public List<Decision> elections(CountView view, Lots lots) {
        List<Candidate> reached = view.electableFromTheTop().stream()
                .filter(candidate -> view.votesOf(candidate).isAtLeast(view.quota()))
                .toList();
        TieRule.Ranked ranked = equals.rank(reached, TiePurpose.ORDER_OF_ELECTION, view, lots);
        return reached.isEmpty()
                ? List.of()
                : List.of(new Decision(
                        DecisionType.ELECT, ranked.strongestFirst(), Reason.QUOTA, clause, ranked.steps()));
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("rankedAtLeastTheQuota", clause);
    }
}
