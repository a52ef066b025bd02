package org.scrutineer.rules.parcel;

import java.util.Objects;
import java.util.OptionalInt;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;

/**
 * Credits papers with what they are worth, cut off once for each receiver and transfer. What the transfers before the
 * last take from a surplus is in proportion to what the papers were credited with, and cut off likewise.
 *
 * @param places the decimal places of votes
 * @param clause the clause
 */
public record CreditedRoundedDown(int places, Clause clause) implements Credit {

    public CreditedRoundedDown {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public OptionalInt roundsTo() {
        return OptionalInt.of(places);
    }

    @Override
    public Votes credited(Votes worth) {
        return worth.rounded(Rounding.down(places));
    }

    /** What is left to the candidate meanwhile is cut off, so what is given up is rounded up. */
    @Override
    public Votes givenUp(PartOfSurplus soFar) {
        return soFar.surplus().times(soFar.examined().dividedBy(soFar.all())).rounded(Rounding.up(places));
    }

    @Override
    public boolean cutsOff() {
        return true;
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("roundedDown", clause).with("places", Integer.toString(places));
    }
}
