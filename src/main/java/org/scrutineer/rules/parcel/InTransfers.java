package org.scrutineer.rules.parcel;

import org.scrutineer.rules.part.CountView;

/** Something that papers leave by in one or more transfers: the form of a surplus, the grouping of an exclusion. */
public interface InTransfers {

    /**
     * Returns when election test and endings are asked between the transfers.
     *
     * @return after each, unless it is otherwise
     */
    default Asked asked() {
        return Asked.AFTER_EACH;
    }

    /**
     * Returns how long those who continue go on receiving papers of one transfer.
     *
     * @return to its end, unless it is otherwise
     */
    default Receiving receiving() {
        return Receiving.TO_THE_END;
    }

    /**
     * Returns whether the rest of the transfers is given up after one of them, and the papers stay where they are.
     *
     * @param view the figures after the transfer
     * @return whether it is; never, unless it is otherwise
     */
    default boolean isBrokenOff(CountView view) {
        return false;
    }

    /**
     * Returns whether the papers of each transfer arrive at one value, however many candidates they come from.
     *
     * @return whether they do
     */
    boolean eachIsOfOneValue();

    /**
     * Returns whether no paper leaves, because the count begins again instead.
     *
     * @return whether it does
     */
    default boolean beginsAgain() {
        return false;
    }

    /**
     * Returns whether papers may leave at exact fractions of a vote, which no number of decimal places bounds.
     *
     * @return whether they may
     */
    default boolean makesFractions() {
        return false;
    }

    /**
     * Returns whether a paper may be worth more after a transfer than before.
     *
     * @return whether it may
     */
    default boolean letsValuesRise() {
        return false;
    }
}
