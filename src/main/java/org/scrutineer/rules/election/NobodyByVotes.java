package org.scrutineer.rules.election;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.CountView;

/**
 * Elects nobody, whatever votes they have: an ending does.
 *
 * @param clause the clause
 */
public record NobodyByVotes(Clause clause) implements ElectionTest {

    public NobodyByVotes {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public List<Decision> elections(CountView view, Lots lots) {
        return List.of();
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return Optional.of(Set.of());
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("nobodyByVotes", clause);
    }
}
