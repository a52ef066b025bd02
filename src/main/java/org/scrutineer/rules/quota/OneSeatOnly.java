package org.scrutineer.rules.quota;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.CountView;

/**
 * A quota of a rule book for one seat, which refuses elections to more.
 *
 * @param quota the quota
 * @param clause the clause that speaks of one person to be elected
 */
public record OneSeatOnly(QuotaRule quota, Clause clause) implements QuotaRule {

    public OneSeatOnly {
        Objects.requireNonNull(quota, "quota");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public OptionalInt roundsTo() {
        return quota.roundsTo();
    }

    @Override
    public Set<String> promises() {
        return quota.promises();
    }

    @Override
    public Votes quota(CountView view) {
        if (view.seats() != 1) {
            throw new TooManySeatsException(view.seats());
        }
        return quota.quota(view);
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return quota.compared();
    }

    @Override
    public PartDescription description() {
        return quota.description().with("seats", "1").with("seats", PartDescription.citing(clause));
    }
}
