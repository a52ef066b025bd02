package org.scrutineer.rules.keepvalue;

import java.util.Objects;
import java.util.OptionalInt;
import org.scrutineer.arithmetic.UnitFraction;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;

/**
 * Keeps the value of the paper times the keep value, rounded up, and passes the rest on: nothing is lost.
 *
 * @param places the decimal places of the value of a paper, at most 9
 * @param clause the clause
 */
public record KeptRoundedUp(int places, Clause clause) implements FixedDivision {

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the places are not from 0 to 9
     */
    public KeptRoundedUp {
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
        for (int i = 0; i < size; i++) {
            long stays = fraction.timesUp(values[i]);
            kept[i] = stays;
            values[i] -= stays;
        }
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("proportionKeptRoundedUp", clause).with("places", Integer.toString(places));
    }
}
