package org.scrutineer.audit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;

/**
 * An exact number: a whole number over another, in lowest terms. The arithmetic of the check, which shares no other.
 */
public final class Fraction implements Comparable<Fraction> {

    /** Nothing. */
    public static final Fraction ZERO = of(0);

    /** One. */
    public static final Fraction ONE = of(1);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * Returns a whole number.
     *
     * @param whole the number
     * @return the same number
     */
    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /**
     * Returns a ratio.
     *
     * @param numerator what is divided
     * @param denominator what it is divided by, not zero
     * @return the ratio in lowest terms
     */
    static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.equals(BigInteger.ONE)) {
            return new Fraction(numerator, denominator);
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        return new Fraction(numerator.divide(divisor), denominator.divide(divisor));
    }

    /**
     * Reads a number as records write it.
     *
     * @param text a decimal number, or two whole numbers with a stroke between them
     * @return the number
     * @throws NumberFormatException if the text is neither
     */
    public static Fraction parse(String text) {
        int stroke = text.indexOf('/');
        if (stroke >= 0) {
            BigInteger under = new BigInteger(text.substring(stroke + 1));
            if (under.signum() <= 0) {
                throw new NumberFormatException("a denominator must be above 0 in \"" + text + "\"");
            }
            return of(new BigInteger(text.substring(0, stroke)), under);
        }
        int point = text.indexOf('.');
        if (point < 0) {
            return new Fraction(new BigInteger(text), BigInteger.ONE);
        }
        BigInteger digits = new BigInteger(text.substring(0, point) + text.substring(point + 1));
        return of(digits, BigInteger.TEN.pow(text.length() - point - 1));
    }

    /**
     * Returns the sum.
     *
     * @param other what is added
     * @return the exact sum
     */
    public Fraction plus(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return of(numerator.add(other.numerator), denominator);
        }
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * Returns the difference.
     *
     * @param other what is taken away
     * @return the exact difference
     */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /**
     * Returns the product.
     *
     * @param other what it is multiplied by
     * @return the exact product
     */
    public Fraction times(Fraction other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Returns a whole multiple.
     *
     * @param factor the factor
     * @return the exact product
     */
    public Fraction times(long factor) {
        return of(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    /**
     * Returns the quotient.
     *
     * @param other what it is divided by
     * @return the exact quotient
     * @throws ArithmeticException if the other is zero
     */
    public Fraction over(Fraction other) {
        if (other.signum() == 0) {
            throw new ArithmeticException(this + " cannot be divided by 0");
        }
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * Returns what is left when everything beyond some decimal places is dropped.
     *
     * @param places the places, zero or more
     * @return the number of that many places next to zero
     */
    public Fraction cutOff(int places) {
        BigInteger unit = BigInteger.TEN.pow(places);
        return of(numerator.multiply(unit).divide(denominator), unit);
    }

    /**
     * Returns the nearest number of some decimal places, of two that are equally near the smaller.
     *
     * @param places the places, zero or more
     * @return the number rounded, if it is zero or more
     */
    public Fraction nearest(int places) {
        Fraction cut = cutOff(places);
        Fraction next = cut.plus(of(BigInteger.ONE, BigInteger.TEN.pow(places)));
        return next.minus(this).compareTo(minus(cut)) < 0 ? next : cut;
    }

    /**
     * Returns the next number of some decimal places that is not smaller.
     *
     * @param places the places, zero or more
     * @return the number rounded up
     */
    public Fraction roundedUp(int places) {
        Fraction cut = cutOff(places);
        return cut.compareTo(this) < 0 ? cut.plus(of(BigInteger.ONE, BigInteger.TEN.pow(places))) : cut;
    }

    /**
     * Returns the smaller of two numbers.
     *
     * @param other the other
     * @return this or the other
     */
    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Returns on which side of zero the number is.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return numerator.signum();
    }

    /** How many units of some decimal places this is; an ArithmeticException if it is no whole number of them. */
    BigInteger inUnits(int places) {
        BigInteger[] units = numerator.multiply(BigInteger.TEN.pow(places)).divideAndRemainder(denominator);
        if (units[1].signum() != 0) {
            throw new ArithmeticException(this + " has more than " + places + " decimal places");
        }
        return units[0];
    }

    @Override
    public int compareTo(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator);
    }

    /** Returns the number as a decimal if it has an end, else as {@code 5/12}. */
    @Override
    public String toString() {
        try {
            return new BigDecimal(numerator).divide(new BigDecimal(denominator)).toPlainString();
        } catch (ArithmeticException endless) {
            return numerator + "/" + denominator;
        }
    }
}
