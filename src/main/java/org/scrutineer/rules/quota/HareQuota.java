package org.scrutineer.rules.quota;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.CountView;

/**
 * The valid papers divided by the seats, rounded up. Worked out once.
 *
 * @param places the decimal places
 * @param clause the clause
 */
public record HareQuota(int places, Clause clause) implements QuotaRule {

    public HareQuota {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Votes quota(CountView view) {
        return Votes.of(view.validPapers()).dividedInto(view.seats(), Rounding.up(places));
    }

    @Override
    public Set<String> promises() {
        return Set.of("I16");
    }

    @Override
    public OptionalInt roundsTo() {
        return OptionalInt.of(places);
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return Optional.of(Set.of());
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("hareRoundedUp", clause).with("places", Integer.toString(places));
    }
}
