package org.scrutineer.audit.reading;

import java.util.function.Function;
import java.util.function.Supplier;

/** How the value of a paper divides among the candidates on it, as a part says. */
public sealed interface DivisionReading {

    /** One half of a division. */
    interface Half {
        /**
         * Returns how much of a value it is.
         *
         * @param keepValue the keep value of the candidate, in units and less than one vote
         * @param value the value that reaches the candidate, in units
         * @return the units of this half
         */
        long of(long keepValue, long value);
    }

    /** Makes a half for the number of units in one vote. */
    interface HalfInUnits {
        /**
         * Makes the half.
         *
         * @param unit one vote in units
         * @return the half
         */
        Half of(long unit);
    }

    /**
     * In units, at one candidate after the other.
     *
     * @param decimals the decimal places of a unit
     * @param kept what a candidate keeps who does not keep all
     * @param rest what goes on
     */
    record InUnits(int decimals, HalfInUnits kept, HalfInUnits rest) implements DivisionReading {

        @Override
        public <R> R match(Function<InUnits, R> inUnits, Supplier<R> overOrders) {
            return inUnits.apply(this);
        }

        @Override
        public int places(int ofKeepValues) {
            return decimals;
        }

        @Override
        public boolean bearsEqualRanks() {
            return false;
        }
    }

    /** In exact numbers, among equals as on average over all orders of them. */
    record OverOrders() implements DivisionReading {

        @Override
        public <R> R match(Function<InUnits, R> inUnits, Supplier<R> overOrders) {
            return overOrders.get();
        }

        @Override
        public int places(int ofKeepValues) {
            return ofKeepValues;
        }

        @Override
        public boolean bearsEqualRanks() {
            return true;
        }
    }

    /**
     * Returns what the function for this division returns.
     *
     * @param inUnits for one in units
     * @param overOrders for one in exact numbers
     * @param <R> what is returned
     * @return the result
     */
    <R> R match(Function<InUnits, R> inUnits, Supplier<R> overOrders);

    /**
     * Returns the decimal places of values of papers, or of keep values where the former are exact.
     *
     * @param ofKeepValues the decimal places of keep values
     * @return the places
     */
    int places(int ofKeepValues);

    /**
     * Returns whether papers can have several candidates at one rank.
     *
     * @return whether they can
     */
    boolean bearsEqualRanks();
}
