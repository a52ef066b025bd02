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
 * The votes that candidates have, divided by one more than the seats, exactly. Worked out each time the papers are
 * counted.
 *
 * @param clause the clause
 */
public record ExactActiveShare(Clause clause) implements QuotaRule {

    public ExactActiveShare {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Votes quota(CountView view) {
        return view.activeVotes().dividedInto(view.seats() + 1L);
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return Optional.of(Set.of(Compared.VOTES_IN_THE_COUNT));
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("exactActiveShare", clause);
    }
}
