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
 * Elects every candidate who has more than the quota, most votes first.
 *
 * @param clause the clause
 */
public record MoreThanTheQuota(Clause clause) implements ElectionTest {

    public MoreThanTheQuota {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Set<String> promises() {
        return Set.of("I11");
    }

    @Override
    public List<Decision> elections(CountView view, Lots lots) {
        List<Candidate> above = view.electableFromTheTop().stream()
                .filter(candidate -> view.votesOf(candidate).isMoreThan(view.quota()))
                .toList();
        return above.isEmpty() ? List.of() : List.of(Decision.of(DecisionType.ELECT, above, Reason.QUOTA, clause));
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return Optional.of(Set.of(Compared.QUOTA));
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("moreThanTheQuota", clause);
    }
}
