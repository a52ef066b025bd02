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
 * The valid papers divided by one more than the seats, cut off after some decimal places, plus one unit of the last
 * place. Worked out once.
 *
 * @param places the decimal places, from 0, for the whole number of the statutes, to 18
 * @param clause the clause
 */
public record DroopQuota(int places, Clause clause) implements QuotaRule {

    private static final int MAX_PLACES = 18;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if {@code places} is not from 0 to 18
     */
    public DroopQuota {
        if (places < 0 || places > MAX_PLACES) {
            throw new IllegalArgumentException("places must be from 0 to " + MAX_PLACES + ", but were " + places);
        }
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
        Votes unit = Votes.of(1).dividedInto(pow10(places), Rounding.down(places));
        return Votes.of(view.validPapers())
                .dividedInto(view.seats() + 1L, Rounding.down(places))
                .plus(unit);
    }

    private static long pow10(int places) {
        long power = 1;
        for (int i = 0; i < places; i++) {
            power *= 10;
        }
        return power;
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return Optional.of(Set.of());
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("droopPlusUnit", clause).with("places", Integer.toString(places));
    }
}
