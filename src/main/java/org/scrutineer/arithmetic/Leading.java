package org.scrutineer.arithmetic;

import java.math.BigInteger;

/**
 * The leading bits of the product of two whole numbers above zero, by which long products can mostly be told apart
 * without being worked out.
 *
 * @param low the product is at least so much, in units of a power of two
 * @param high and less than so much
 * @param shift the power
 */
record Leading(BigInteger low, BigInteger high, int shift) {

    private static final int BITS = 64;

    static Leading of(BigInteger one, BigInteger other) {
        int from = Math.max(0, one.bitLength() - BITS);
        int otherFrom = Math.max(0, other.bitLength() - BITS);
        BigInteger first = one.shiftRight(from);
        BigInteger second = other.shiftRight(otherFrom);
        return new Leading(
                first.multiply(second),
                first.add(BigInteger.ONE).multiply(second.add(BigInteger.ONE)),
                from + otherFrom);
    }

    /** Whether the product is certainly less than another. */
    boolean isBelow(Leading other) {
        int more = shift - other.shift;
        return more >= 0
                ? high.shiftLeft(more).compareTo(other.low) <= 0
                : high.compareTo(other.low.shiftLeft(-more)) <= 0;
    }
}
