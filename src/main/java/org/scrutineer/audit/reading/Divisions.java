package org.scrutineer.audit.reading;

import org.scrutineer.audit.reading.DivisionReading.HalfInUnits;

/** The divisions that are read here. */
final class Divisions {

    private static final int MOST_PLACES = 9;

    private Divisions() {}

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
        return new DivisionReading.OverOrders();
    }

    private static DivisionReading inUnits(Words part, HalfInUnits kept, HalfInUnits rest) {
        part.clause();
        int places = part.places("places");
        if (places > MOST_PLACES) {
            part.doubt("values of papers have " + places + " places, and this check knows no more than " + MOST_PLACES);
        }
        return new DivisionReading.InUnits(Math.min(places, MOST_PLACES), kept, rest);
    }

    private static long up(long product, long unit) {
        return (product + unit - 1) / unit;
    }
}
