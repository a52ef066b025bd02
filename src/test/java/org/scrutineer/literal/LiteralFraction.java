package org.scrutineer.literal;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact number in lowest terms.
 *
 * @param numerator the numerator, which carries the sign
 * @param denominator the denominator, above zero
 */
record LiteralFraction(BigInteger numerator, BigInteger denominator) implements Comparable<LiteralFraction> {

    /** Nothing. */
    static final LiteralFraction ZERO = of(0);

    /** One. */
    static final LiteralFraction ONE = of(1);

    /**
     * Reduces the number to its lowest terms.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    LiteralFraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a denominator must not be 0");
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /**
     * Returns a whole number.
     *
     * @param whole the number
     * @return the number
     */
    static LiteralFraction of(long whole) {
        return new LiteralFraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /**
     * Returns a decimal number.
     *
     * @param decimal the number
     * @return the number
     */
    static LiteralFraction of(BigDecimal decimal) {
        BigDecimal plain = decimal.scale() < 0 ? decimal.setScale(0) : decimal;
        return new LiteralFraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    /**
     * Returns a number as it is written.
     *
     * @param text such as {@code 7.25} or {@code 20/3}; either side of the stroke may have a point
     * @return the number
     */
    static LiteralFraction parse(String text) {
        int stroke = text.indexOf('/');
        return stroke < 0
                ? of(new BigDecimal(text))
                : of(new BigDecimal(text.substring(0, stroke)))
                        .dividedBy(of(new BigDecimal(text.substring(stroke + 1))));
    }

    /**
     * Adds.
     *
     * @param other the other number
     * @return the sum
     */
    LiteralFraction plus(LiteralFraction other) {
        return new LiteralFraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * Subtracts.
     *
     * @param other the other number
     * @return the difference
     */
    LiteralFraction minus(LiteralFraction other) {
        return plus(new LiteralFraction(other.numerator.negate(), other.denominator));
    }

    /**
     * Multiplies.
     *
     * @param other the other number
     * @return the product
     */
    LiteralFraction times(LiteralFraction other) {
        return new LiteralFraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Divides.
     *
     * @param other the other number
     * @return the quotient
     * @throws ArithmeticException if the other number is zero
     */
    LiteralFraction dividedBy(LiteralFraction other) {
        return new LiteralFraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * Returns the smaller of two numbers.
     *
     * @param other the other number
     * @return the smaller
     */
    LiteralFraction min(LiteralFraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Returns the number rounded down to a multiple of a unit.
     *
     * @param places the decimal places of the unit
     * @return the largest multiple that is not above the number
     */
    LiteralFraction down(int places) {
        BigInteger unit = BigInteger.TEN.pow(places);
        BigInteger[] parts = numerator.multiply(unit).divideAndRemainder(denominator);
        boolean below = parts[1].signum() < 0;
        return new LiteralFraction(below ? parts[0].subtract(BigInteger.ONE) : parts[0], unit);
    }

    /**
     * Returns the number rounded up to a multiple of a unit.
     *
     * @param places the decimal places of the unit
     * @return the smallest multiple that is not below the number
     */
    LiteralFraction up(int places) {
        LiteralFraction opposite = new LiteralFraction(numerator.negate(), denominator).down(places);
        return new LiteralFraction(opposite.numerator.negate(), opposite.denominator);
    }

    /**
     * Returns whether this is nothing.
     *
     * @return whether the number is zero
     */
    boolean isZero() {
        return numerator.signum() == 0;
    }

    @Override
    public int compareTo(LiteralFraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Returns the digits if they end, otherwise numerator and denominator with a stroke between. */
    @Override
    public String toString() {
        BigInteger left = denominator;
        int twos = left.getLowestSetBit();
        left = left.shiftRight(twos);
        int fives = 0;
        while (left.mod(BigInteger.valueOf(5)).signum() == 0) {
            left = left.divide(BigInteger.valueOf(5));
            fives++;
        }
        return left.equals(BigInteger.ONE)
                ? new BigDecimal(numerator)
                        .divide(new BigDecimal(denominator))
                        .setScale(Math.max(twos, fives))
                        .toPlainString()
                : numerator + "/" + denominator;
    }
}
