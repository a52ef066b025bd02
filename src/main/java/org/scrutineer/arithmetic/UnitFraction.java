package org.scrutineer.arithmetic;

/**
 * A decimal fraction from 0 to 1, prepared for multiplying many small amounts without a division, exactly rounded.
 *
 * <p>Amounts are numbers of the same unit as the fraction, at most one whole. A product takes one 128-bit
 * multiplication: the fraction is held in units of 2<sup>-62</sup>, off by less than one of them, so a product is off
 * by less than 2<sup>-32</sup> of a unit, and no product of two decimals of nine places lies that near to a whole unit
 * without being one.
 */
public final class UnitFraction {

    /** The most decimal places there may be. */
    public static final int MAX_PLACES = 9;

    private static final int SCALE = 62;
    private static final int AMOUNT_SHIFT = Long.SIZE - SCALE;

    /** The fraction, or just above it. */
    private final long above;
    /** Just below the fraction. */
    private final long below;

    private UnitFraction(long above) {
        this.above = above;
        this.below = above - 1;
    }

    /**
     * Returns the unit of some decimal places, as a part of one.
     *
     * @param places the decimal places, from 0 to {@link #MAX_PLACES}
     * @return how many units make one
     * @throws IllegalArgumentException if the places are out of range
     */
    public static long unitsInOne(int places) {
        if (places < 0 || places > MAX_PLACES) {
            throw new IllegalArgumentException("places must be from 0 to " + MAX_PLACES + ", but were " + places);
        }
        long units = 1;
        for (int i = 0; i < places; i++) {
            units *= 10;
        }
        return units;
    }

    /**
     * Returns a fraction.
     *
     * @param units the fraction in units of the last place
     * @param places the decimal places, from 0 to {@link #MAX_PLACES}
     * @return the fraction
     * @throws IllegalArgumentException if the places are out of range, or the fraction is not from 0 to 1
     */
    public static UnitFraction of(long units, int places) {
        long one = unitsInOne(places);
        if (units < 0 || units > one) {
            throw new IllegalArgumentException(
                    "a fraction must be from 0 to 1, but was " + units + " units of " + places + " places");
        }
        return new UnitFraction(scaledUp(units, one));
    }

    /** The units times 2^62 divided by one, rounded up, in two steps of 31 bits that each fit 64 bits. */
    private static long scaledUp(long units, long one) {
        long shifted = units << (SCALE / 2);
        long high = shifted / one;
        long rest = (shifted % one) << (SCALE / 2);
        return (high << (SCALE / 2)) + (rest + one - 1) / one;
    }

    /**
     * Returns an amount times this fraction, rounded down.
     *
     * @param amount the amount in units of the last place, from 0 to 1 whole
     * @return the product in the same units
     */
    public long timesDown(long amount) {
        return Math.multiplyHigh(amount << AMOUNT_SHIFT, above);
    }

    /**
     * Returns an amount times this fraction, rounded up.
     *
     * @param amount the amount in units of the last place, from 0 to 1 whole
     * @return the product in the same units
     */
    public long timesUp(long amount) {
        return Math.min(amount, Math.multiplyHigh(amount << AMOUNT_SHIFT, below) + 1);
    }
}
