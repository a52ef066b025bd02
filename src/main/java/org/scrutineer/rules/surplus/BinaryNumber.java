package org.scrutineer.rules.surplus;

import java.math.BigInteger;

/**
 * A number that is not negative, as a computer keeps it in single precision: 24 binary digits and a place for their
 * point. Each operation gives the nearest such number to the exact result, of two as near the one whose last digit is
 * 0.
 *
 * @param digits the digits as a whole number, of 24 digits at most
 * @param exponent the power of two by which they are multiplied
 */
record BinaryNumber(BigInteger digits, int exponent) {

    private static final int PRECISION = 24;

    /** More places behind the point than any number of papers divided by another has digits for. */
    private static final int PLACES = 160;

    static BinaryNumber of(long whole) {
        return nearest(BigInteger.valueOf(whole), BigInteger.ONE, 0);
    }

    BinaryNumber times(BinaryNumber other) {
        return nearest(digits.multiply(other.digits), BigInteger.ONE, exponent + other.exponent);
    }

    BinaryNumber dividedBy(BinaryNumber other) {
        return nearest(digits.shiftLeft(PLACES), other.digits, exponent - other.exponent - PLACES);
    }

    /** The number nearest to a quotient times a power of two. */
    private static BinaryNumber nearest(BigInteger numerator, BigInteger divisor, int exponent) {
        int shift = Math.max(0, numerator.divide(divisor).bitLength() - PRECISION);
        BigInteger unit = divisor.shiftLeft(shift);
        BigInteger[] parts = numerator.divideAndRemainder(unit);
        int half = parts[1].shiftLeft(1).compareTo(unit);
        boolean up = half > 0 || (half == 0 && parts[0].testBit(0));
        return new BinaryNumber(up ? parts[0].add(BigInteger.ONE) : parts[0], exponent + shift);
    }

    long whole() {
        return digits.shiftLeft(exponent).longValueExact();
    }

    /** What is behind the point, in units of 2 to the power of minus {@value #PLACES}. */
    BigInteger fraction() {
        BigInteger all = digits.shiftLeft(exponent + PLACES);
        return all.subtract(BigInteger.valueOf(whole()).shiftLeft(PLACES));
    }
}
