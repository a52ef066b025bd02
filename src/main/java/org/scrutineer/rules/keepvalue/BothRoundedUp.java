package org.scrutineer.rules.keepvalue;

import java.util.Objects;
import java.util.OptionalInt;
import org.scrutineer.arithmetic.UnitFraction;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;

/**
 * Keeps the value of the paper times the keep value, and passes on the value times what lacks of 1; each product is
 * rounded up, so that a paper can come to be worth more than 1.
 *
 * @param places the decimal places of the value of a paper, at most 9
 * @param clause the clause
 */
public record BothRoundedUp(int places, Clause clause) implements FixedDivision {

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the places are not from 0 to 9
     */
    public BothRoundedUp {
        UnitFraction.unitsInOne(places);
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public OptionalInt roundsTo() {
        return OptionalInt.of(places);
    }

    @Override
    public void divide(long keep, long[] values, long[] kept, int size) {
        UnitFraction fraction = UnitFraction.of(keep, places);
        UnitFraction lacking = UnitFraction.of(UnitFraction.unitsInOne(places) - keep, places);
        for (int i = 0; i < size; i++) {
            kept[i] = fraction.timesUp(values[i]);
            values[i] = lacking.timesUp(values[i]);
        }
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("proportionKeptAndRestRoundedUp", clause).with("places", Integer.toString(places));
    }
}
