package org.scrutineer.rules.parcel;

import java.util.OptionalInt;
import org.scrutineer.rules.part.Part;

/** What papers examined for a surplus are worth when they are passed on. */
public interface PaperValues extends Part {

    /**
     * Returns the value at which each group of papers is passed on.
     *
     * @param examination all the papers examined, before any of them moves
     * @return a share for each group, and what becomes of the rest
     */
    Shares valuesOf(Examination examination);

    /**
     * Returns whether all groups are passed on at the same value, whatever they were received at.
     *
     * @return whether they are
     */
    default boolean isOneForAll() {
        return false;
    }

    /**
     * Returns whether values are exact fractions, which no number of decimal places bounds.
     *
     * @return whether they are, and not cut off
     */
    default boolean areFractions() {
        return false;
    }

    /**
     * Returns the decimal places to which values are cut, once or twice, if each is what the paper was received at
     * times the surplus, divided by the votes of the candidate.
     *
     * @return the places, or nothing if values are worked out otherwise
     */
    default OptionalInt proportionalTo() {
        return OptionalInt.empty();
    }

    /**
     * Returns whether a paper may be passed on at more than it was received at.
     *
     * @return whether it may
     */
    default boolean letsValuesRise() {
        return false;
    }
}
