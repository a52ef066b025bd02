package org.scrutineer.rules.quota;

import java.util.Objects;
import java.util.OptionalInt;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.CountView;

/**
 * The votes that candidates have divided by the seats, rounded up, each time it is asked.
 *
 * @param places the decimal places
 * @param clause the clause
 */
public record ActiveHareQuota(int places, Clause clause) implements QuotaRule {

    public ActiveHareQuota {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Votes quota(CountView view) {
        return view.activeVotes().dividedInto(view.seats(), Rounding.up(places));
    }

    @Override
    public OptionalInt roundsTo() {
        return OptionalInt.of(places);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("activeHareRoundedUp", clause).with("places", Integer.toString(places));
    }
}
