package org.scrutineer.wording;

import java.math.BigDecimal;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.Votes;

/** Shares worked from exact figures and rounded once, halves up. */
public final class Percent {

    private static final long HUNDREDTHS = 10_000;
    private static final int PLACES = 2;

    private Percent() {}

    /**
     * Returns a part of a whole in units.
     *
     * @param part the part
     * @param whole the whole, above zero
     * @param units how many units the whole is
     * @return the units that the part is, rounded to the nearest, halves up
     */
    public static long units(Votes part, Votes whole, long units) {
        // Half a unit more, cut off: (2 × units × part + whole) ÷ (2 × whole); a Rounding has no halves.
        return Votes.of(1, part.times(units).times(2).plus(whole).dividedBy(whole.times(2), Rounding.down(0)))
                .papers();
    }

    /**
     * Returns a part of a whole in per cent.
     *
     * @param part the part
     * @param whole the whole
     * @return per cent with two decimal places, zeros at the end cut; 0 of nothing
     */
    public static String of(Votes part, Votes whole) {
        long hundredths = whole.isZero() ? 0 : units(part, whole, HUNDREDTHS);
        BigDecimal share = BigDecimal.valueOf(hundredths, PLACES);
        return share.signum() == 0 ? "0" : share.stripTrailingZeros().toPlainString();
    }
}
