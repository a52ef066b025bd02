package org.scrutineer.count;

import org.scrutineer.arithmetic.Votes;

/** Totals in units of a decimal place. */
final class UnitTotals implements Totals {

    private final long[] units;
    private final int places;

    /** Takes over the units of each candidate, at the candidate's number. */
    UnitTotals(long[] units, int places) {
        this.units = units;
        this.places = places;
    }

    @Override
    public Votes votesOf(int index) {
        return Votes.ofUnits(units[index + 1], places);
    }

    @Override
    public Votes sum() {
        long sum = 0;
        for (int place = 1; place < units.length; place++) {
            sum += units[place];
        }
        return Votes.ofUnits(sum, places);
    }
}
