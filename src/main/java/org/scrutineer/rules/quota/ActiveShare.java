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
 * The votes that candidates have, divided by one more than the seats, cut off after some decimal places. Worked out
 * each time the papers are counted.
 *
 * @param places the decimal places
 * @param clause the clause
 */
public record ActiveShare(int places, Clause clause) implements QuotaRule {

    public ActiveShare {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public OptionalInt roundsTo() {
        return OptionalInt.of(places);
    }

    @Override
    public Votes quota(CountView view) {
        return view.activeVotes().dividedInto(view.seats() + 1L, rounding());
    }

    private Rounding rounding() {
        return Rounding.down(places);
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return Optional.of(Set.of(Compared.VOTES_IN_THE_COUNT));
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("activeShare", clause).with(rounding());
    }
}
