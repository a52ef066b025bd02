package org.scrutineer.rules.election;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.part.CountView;

/**
 * Elects those who have the quota once they are as many as there are vacancies, most votes first. While they are fewer
 * nobody is elected by it.
 *
 * @param clause the clause
 */
public record AsManyAsPlaces(Clause clause) implements ElectionTest {

    public AsManyAsPlaces {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public List<Decision> elections(CountView view, Lots lots) {
        List<Candidate> reached = view.electableFromTheTop().stream()
                .filter(candidate -> view.votesOf(candidate).isAtLeast(view.quota()))
                .toList();
        return reached.isEmpty() || reached.size() < view.vacancies()
                ? List.of()
                : List.of(Decision.of(DecisionType.ELECT, reached, Reason.QUOTA, clause));
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("asManyAsPlaces", clause);
    }
}
