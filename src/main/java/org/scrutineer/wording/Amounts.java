package org.scrutineer.wording;

import java.math.BigDecimal;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.Votes;

/** Writes amounts that may need more decimal places than a count keeps. */
public final class Amounts {

    private Amounts() {}

    /**
     * Returns an amount with exactly the given places.
     *
     * @param amount the amount
     * @param places the places
     * @return the digits
     * @throws IllegalArgumentException if the amount needs more places
     */
    public static String exact(Votes amount, int places) {
        Votes rounded = amount.rounded(Rounding.down(places));
        if (!rounded.equals(amount)) {
            throw new IllegalArgumentException(
                    "votes must have no more than " + places + " decimal places, but were " + amount);
        }
        return rounded.toString(places);
    }

    /**
     * Returns an amount with the given places where it fits them, else with as many as it needs, else as a fraction.
     *
     * @param amount the amount
     * @param places the places wanted
     * @return the digits, the same for equal amounts
     */
    public static String plain(Votes amount, int places) {
        Votes rounded = amount.rounded(Rounding.down(places));
        return rounded.equals(amount) ? rounded.toString(places) : needed(amount);
    }

    /**
     * Returns an amount with no more decimal places than it needs.
     *
     * @param amount the amount
     * @return the digits, without places for a whole number
     */
    public static String shortest(Votes amount) {
        Votes whole = amount.rounded(Rounding.down(0));
        return whole.equals(amount) ? whole.toString(0) : needed(amount);
    }

    private static String needed(Votes amount) {
        String digits = amount.toString();
        return digits.indexOf('/') < 0
                ? new BigDecimal(digits).stripTrailingZeros().toPlainString()
                : digits;
    }
}
