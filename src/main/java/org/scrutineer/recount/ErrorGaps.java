package org.scrutineer.recount;

import java.math.BigInteger;
import org.scrutineer.lot.StvNumbers;

/**
 * How many marks are keyed rightly before the next error, drawn without looking at each of them. With probability
 * <i>p</i> the bound of <i>k</i> marks is the whole part of (1 − <i>p</i>)<sup><i>k</i></sup> × 2<sup>64</sup>, for
 * <i>k</i> from 1 to {@value #MOST}. A number drawn is below the bounds of so many marks as are right; if it is below
 * all of them another is drawn, for the marks after these.
 */
final class ErrorGaps {

    /** The longest gap of one draw. */
    static final int MOST = 1024;

    private static final int BITS = 64;

    private final boolean never;
    /** The bound of each number of marks less one, to be read without a sign. */
    private final long[] bounds = new long[MOST];

    ErrorGaps(KeyingErrors errors) {
        never = errors.probability().signum() == 0;
        int places = Math.max(0, errors.probability().scale());
        BigInteger whole = BigInteger.TEN.pow(places);
        BigInteger right =
                whole.subtract(errors.probability().movePointRight(places).toBigIntegerExact());
        BigInteger part = BigInteger.ONE;
        BigInteger all = BigInteger.ONE;
        for (int marks = 1; marks <= MOST; marks++) {
            part = part.multiply(right);
            all = all.multiply(whole);
            bounds[marks - 1] = part.shiftLeft(BITS).divide(all).longValue();
        }
    }

    /**
     * Draws a gap.
     *
     * @param numbers where numbers are drawn from
     * @param left how many marks there are still; nothing is drawn for more
     * @return the marks that are right before the next error, or as many as there are or more if no error comes
     */
    long next(StvNumbers numbers, long left) {
        if (never) {
            return left;
        }
        long gap = 0;
        while (gap < left) {
            int right = right(numbers.next());
            gap += right;
            if (right < MOST) {
                return gap;
            }
        }
        return gap;
    }

    /** How many bounds a number is below. */
    int right(long number) {
        int low = 0;
        int high = MOST;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(number, bounds[middle]) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
