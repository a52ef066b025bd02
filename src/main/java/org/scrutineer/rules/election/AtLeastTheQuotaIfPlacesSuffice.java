package org.scrutineer.rules.election;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.part.CountView;

/**
 * Elects every candidate who has the quota, most votes first; but if more have it than there are vacancies, only those
 * who have more than it. A quota of nothing elects nobody.
 *
 * @param clause the clause
 */
public record AtLeastTheQuotaIfPlacesSuffice(Clause clause) implements ElectionTest {

    public AtLeastTheQuotaIfPlacesSuffice {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Set<String> promises() {
        return Set.of("I11");
    }

    @Override
    public List<Decision> elections(CountView view, Lots lots) {
        List<Candidate> reached = view.electableFromTheTop().stream()
                .filter(candidate -> view.votesOf(candidate).isAtLeast(view.quota()))
                .filter(candidate -> view.votesOf(candidate).isPositive())
                .toList();
        List<Candidate> elected = reached.size() > view.vacancies()
                ? reached.stream()
                        .filter(candidate -> view.votesOf(candidate).isMoreThan(view.quota()))
                        .toList()
                : reached;
        return elected.isEmpty() ? List.of() : List.of(Decision.of(DecisionType.ELECT, elected, Reason.QUOTA, clause));
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("atLeastTheQuotaIfPlacesSuffice", clause);
    }
}
