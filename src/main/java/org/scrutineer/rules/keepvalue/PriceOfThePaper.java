package org.scrutineer.rules.keepvalue;

import java.util.Objects;
import java.util.OptionalInt;
import org.scrutineer.arithmetic.UnitFraction;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;

/**
 * Keeps the keep value itself, as a price, or all that is left of the paper if that is less. Nothing is rounded.
 *
 * @param places the decimal places of the value of a paper, at most 9
 * @param clause the clause
 */
public record PriceOfThePaper(int places, Clause clause) implements FixedDivision {

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the places are not from 0 to 9
     */
    public PriceOfThePaper {
        UnitFraction.unitsInOne(places);
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public OptionalInt roundsTo() {
        return OptionalInt.of(places);
    }

    @Override
    public void divide(long keep, long[] values, long[] kept, int size) {
        for (int i = 0; i < size; i++) {
            long stays = Math.min(keep, values[i]);
            kept[i] = stays;
            values[i] -= stays;
        }
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("price", clause).with("places", Integer.toString(places));
    }
}
