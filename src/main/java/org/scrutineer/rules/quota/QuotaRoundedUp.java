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
 * The valid papers divided by one more than the seats, rounded up. Worked out once.
 *
 * @param places the decimal places
 * @param clause the clause
 */
public record QuotaRoundedUp(int places, Clause clause) implements QuotaRule {

    public QuotaRoundedUp {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public OptionalInt roundsTo() {
        return OptionalInt.of(places);
    }

    @Override
    public Set<String> promises() {
        return Set.of("I16");
    }

    @Override
    public Votes quota(CountView view) {
        return Votes.of(view.validPapers()).dividedInto(view.seats() + 1L, Rounding.up(places));
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return Optional.of(Set.of());
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("droopRoundedUp", clause)
                .with("places", Integer.toString(places))
                .with("reduced", "never");
    }
}
