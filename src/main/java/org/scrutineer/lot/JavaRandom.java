package org.scrutineer.lot;

import java.math.BigInteger;

/**
 * The sequence of numbers that the Java platform specifies for {@code java.util.Random}, written out so that it can be
 * read, and so that nothing else here depends on chance. Not safe for several threads at once.
 *
 * <p>Source: specification of {@code java.util.Random}, methods setSeed, next, nextInt(int) and nextDouble.
 */
final class JavaRandom {

    private static final long MULTIPLIER = 0x5DEECE66DL;
    private static final long ADDEND = 0xBL;
    private static final long MASK = (1L << 48) - 1;
    private static final int FRACTION_BITS = 53;

    private long state;

    /**
     * Starts a sequence.
     *
     * @param seed the seed, of which 48 bits are used
     */
    JavaRandom(long seed) {
        state = (seed ^ MULTIPLIER) & MASK;
    }

    private int next(int bits) {
        state = (state * MULTIPLIER + ADDEND) & MASK;
        return (int) (state >> (48 - bits));
    }

    /**
     * Returns the next number below a bound, as {@code nextInt(bound)} does.
     *
     * @param bound the bound, at least 1
     * @return a number from 0 up to the bound, without it
     */
    int below(int bound) {
        int bits = next(31);
        if ((bound & -bound) == bound) {
            return (int) (((long) bound * bits) >> 31);
        }
        while (bits - bits % bound > Integer.MAX_VALUE - (bound - 1)) {
            bits = next(31);
        }
        return bits % bound;
    }

    /**
     * Returns the whole part of {@code nextDouble() * factor}.
     *
     * @param factor the factor, at least 1
     * @return a whole number from 0 up to the factor
     */
    int fractionTimes(int factor) {
        long fraction = ((long) next(26) << 27) + next(27);
        return toFloatingPoint(BigInteger.valueOf(fraction).multiply(BigInteger.valueOf(factor)))
                .shiftRight(FRACTION_BITS)
                .intValueExact();
    }

    /**
     * A product as floating point would hold it: the 53 highest bits, the rest rounded to the nearest, halves to even.
     */
    private static BigInteger toFloatingPoint(BigInteger product) {
        int beyond = Math.max(product.bitLength() - FRACTION_BITS, 0);
        BigInteger kept = product.shiftRight(beyond);
        BigInteger twiceRest = product.subtract(kept.shiftLeft(beyond)).shiftLeft(1);
        int half = twiceRest.compareTo(BigInteger.ONE.shiftLeft(beyond));
        boolean up = beyond > 0 && (half > 0 || (half == 0 && kept.testBit(0)));
        return (up ? kept.add(BigInteger.ONE) : kept).shiftLeft(beyond);
    }
}
