package org.scrutineer.audit;

import java.math.BigInteger;

/**
 * The numbers that the Java platform documents for its generator: of 48 bits, each time times 25214903917 and 11 more.
 * They are worked out here again, as RCTab uses them.
 */
final class PlatformNumbers {

    private static final BigInteger FACTOR = BigInteger.valueOf(25_214_903_917L);
    private static final BigInteger MORE = BigInteger.valueOf(11);
    private static final BigInteger RANGE = BigInteger.ONE.shiftLeft(48);
    private static final int WORD = 31;
    private static final int DOUBLE = 53;

    private BigInteger state;

    PlatformNumbers(long seed) {
        this.state = BigInteger.valueOf(seed).xor(FACTOR).mod(RANGE);
    }

    private BigInteger highest(int bits) {
        state = state.multiply(FACTOR).add(MORE).mod(RANGE);
        return state.shiftRight(48 - bits);
    }

    /** The next whole number from 0 up to a limit, without it. */
    int below(int limit) {
        BigInteger range = BigInteger.valueOf(limit);
        if (range.bitCount() == 1) {
            return highest(WORD).multiply(range).shiftRight(WORD).intValueExact();
        }
        BigInteger all = BigInteger.ONE.shiftLeft(WORD);
        BigInteger fair = all.subtract(all.mod(range));
        BigInteger number = highest(WORD);
        while (number.compareTo(fair) >= 0) {
            number = highest(WORD);
        }
        return number.mod(range).intValueExact();
    }

    /** Passes over fractions, of two numbers each. Two steps, or four, are one step with another factor and summand. */
    void passOverFractions(long fractions) {
        BigInteger factor = FACTOR;
        BigInteger more = MORE;
        for (long left = 2 * fractions; left > 0; left /= 2) {
            if (left % 2 == 1) {
                state = state.multiply(factor).add(more).mod(RANGE);
            }
            more = more.multiply(factor).add(more).mod(RANGE);
            factor = factor.multiply(factor).mod(RANGE);
        }
    }

    /** The whole part of the next fraction times a number, which floating point rounds to 53 bits first. */
    int fractionTimes(int number) {
        BigInteger fraction = highest(26).shiftLeft(27).add(highest(27));
        BigInteger product = fraction.multiply(BigInteger.valueOf(number));
        int beyond = product.bitLength() - DOUBLE;
        BigInteger halfOfTheLastBit = beyond > 0 ? BigInteger.ONE.shiftLeft(beyond - 1) : BigInteger.ZERO;
        return product.add(halfOfTheLastBit).shiftRight(DOUBLE).intValueExact();
    }
}
