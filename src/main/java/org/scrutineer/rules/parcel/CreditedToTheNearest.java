package org.scrutineer.rules.parcel;

import java.util.Objects;
import java.util.OptionalInt;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;

/**
 * Credits papers with what they are worth, rounded to the nearest unit once for each receiver and transfer, a half to
 * the smaller. That may be more than they are worth, so that less than nothing is lost.
 *
 * @param places the decimal places of votes
 * @param clause the clause, or the practice
 */
public record CreditedToTheNearest(int places, Clause clause) implements Credit {

    public CreditedToTheNearest {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public OptionalInt roundsTo() {
        return OptionalInt.of(places);
    }

    @Override
    public Votes credited(Votes worth) {
        return worth.rounded(Rounding.nearest(places));
    }

    @Override
    public Votes givenUp(PartOfSurplus soFar) {
        return credited(soFar.surplus().times(soFar.examined().dividedBy(soFar.all())));
    }

    @Override
    public boolean cutsOff() {
        return true;
    }

    @Override
    public boolean mayGiveMore() {
        return true;
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("roundedToTheNearest", clause).with("places", Integer.toString(places));
    }
}
