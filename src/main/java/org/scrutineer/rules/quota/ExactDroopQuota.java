package org.scrutineer.rules.quota;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.CountView;

/**
 * The valid papers divided by one more than the seats, exactly. As many candidates as there are seats and one more can
 * have it; more than it only as many as there are seats. Worked out once.
 *
 * @param clause the clause
 */
public record ExactDroopQuota(Clause clause) implements QuotaRule {

    public ExactDroopQuota {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Set<String> promises() {
        return Set.of("I16");
    }

    @Override
    public Votes quota(CountView view) {
        return Votes.of(view.validPapers()).dividedInto(view.seats() + 1L);
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return Optional.of(Set.of());
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("exactDroop", clause);
    }
}
