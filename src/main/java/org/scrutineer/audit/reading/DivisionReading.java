package org.scrutineer.audit.reading;

import java.util.function.Function;
import java.util.function.Supplier;

/** How the value of a paper divides among the candidates on it, as a part says. */
public sealed interface DivisionReading {

    /** Whether papers can have several candidates at one rank. */
    enum EqualRanks {
        /** They can. */
        YES,
        /** They cannot. */
        NO
    }

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
        public EqualRanks bearsEqualRanks() {
            return EqualRanks.NO;
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
        public EqualRanks bearsEqualRanks() {
            return EqualRanks.YES;
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
    EqualRanks bearsEqualRanks();

    /** The proportion kept is rounded up, and the rest goes on. */
    static DivisionReading keptRoundedUp(Words part) {
        return inUnits(
                part,
                unit -> (keep, value) -> up(keep * value, unit),
                unit -> (keep, value) -> value - up(keep * value, unit));
    }

    /** The proportion kept and the rest are both rounded up. */
    static DivisionReading bothRoundedUp(Words part) {
        return inUnits(
                part,
                unit -> (keep, value) -> up(keep * value, unit),
                unit -> (keep, value) -> up((unit - keep) * value, unit));
    }

    /** As much is kept as a paper costs, and the rest goes on. */
    static DivisionReading price(Words part) {
        return inUnits(part, unit -> Math::min, unit -> (keep, value) -> value - Math.min(keep, value));
    }

    /** In exact numbers. */
    static DivisionReading overOrders(Words part) {
        part.clause();
        part.only("numbers", "exact");
        return new OverOrders();
    }

    private static DivisionReading inUnits(Words part, HalfInUnits kept, HalfInUnits rest) {
        part.clause();
        int places = part.places("places");
        if (places > 9) {
            part.doubt("values of papers have " + places + " places, and this check knows no more than 9");
        }
        return new InUnits(Math.min(places, 9), kept, rest);
    }

    private static long up(long product, long unit) {
        return (product + unit - 1) / unit;
    }
}
