package org.scrutineer.page;

import java.math.BigDecimal;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Tally;
import org.scrutineer.wording.Percent;

/**
 * The one scale of the pictures of a page: lengths in exact arithmetic, rounded once. The whole width is a fiftieth
 * more than the highest quota or number of votes anywhere, so that bars of different stages can be compared.
 *
 * @param most the highest quota or number of votes, above zero
 * @param first the quota of the first entry
 */
record Scale(Votes most, Votes first) {

    private static final long HUNDRED = 100;
    private static final long FULL = 102;

    /**
     * Returns the scale of counts.
     *
     * @param record the record
     * @return the scale
     */
    static Scale of(CountRecord record) {
        Votes most = Votes.ZERO;
        for (Stage stage : record.stages()) {
            most = larger(most, stage.quota());
            for (Tally tally : stage.tallies()) {
                most = larger(most, tally.votes());
            }
        }
        return new Scale(
                most.isZero() ? Votes.of(1) : most, record.stages().get(0).quota());
    }

    private static Votes larger(Votes one, Votes other) {
        return one.isAtLeast(other) ? one : other;
    }

    /**
     * Returns how far votes reach.
     *
     * @param votes the votes, zero or more
     * @return tenths of a per cent of the width, rounded to the nearest
     */
    long tenths(Votes votes) {
        return Percent.units(votes.times(HUNDRED), most.times(FULL), 1000);
    }

    /**
     * Returns where the quota of the first entry is, at which the style sheet draws a quota unless its place is stated.
     *
     * @return tenths of a per cent of the width
     */
    long line() {
        return tenths(first);
    }

    /**
     * Writes tenths of a per cent.
     *
     * @param tenths the tenths, zero or more
     * @return such as {@code 43.1%}, without a place that is zero
     */
    static String percent(long tenths) {
        return decimal(tenths, 1) + "%";
    }

    /**
     * Returns how far below the top of a strip votes reach.
     *
     * @param votes the votes, zero or more
     * @return the distance from the top in hundredths, of 30 units in all, rounded to the nearest
     */
    long depth(Votes votes) {
        Votes whole = most.times(FULL);
        return Percent.units(whole.minus(votes.times(HUNDRED)), whole, 3000);
    }

    /**
     * Writes a number of units of a decimal place.
     *
     * @param units the units
     * @param places the places
     * @return the number, without zeros at its end
     */
    static String decimal(long units, int places) {
        BigDecimal number = BigDecimal.valueOf(units, places);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
