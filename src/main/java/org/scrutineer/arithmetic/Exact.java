package org.scrutineer.arithmetic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number: a decimal over a whole divisor, which is 1 wherever the rule works in decimals.
 *
 * <p>{@link BigDecimal} holds the digits in a {@code long} and turns to more only when they no longer fit, which is
 * the one representation wanted here; the divisor is there for rules that never round.
 */
final class Exact implements Comparable<Exact> {

    private final BigDecimal numerator;
    private final BigInteger divisor;

    private Exact(BigDecimal numerator, BigInteger divisor) {
        this.numerator = numerator;
        this.divisor = divisor;
    }

    static Exact of(long whole) {
        return new Exact(BigDecimal.valueOf(whole), BigInteger.ONE);
    }

    static Exact of(BigDecimal decimal) {
        return new Exact(decimal, BigInteger.ONE);
    }

    /** Reads a decimal such as {@code 12.50}, or a fraction such as {@code 5/12}. */
    static Exact parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return of(new BigDecimal(text));
        }
        BigInteger divisor = new BigInteger(text.substring(slash + 1));
        if (divisor.signum() == 0) {
            throw new NumberFormatException("a divisor must not be zero, but was in " + text);
        }
        return ratio(new BigInteger(text.substring(0, slash)), divisor);
    }

    private static Exact ratio(BigInteger numerator, BigInteger divisor) {
        if (divisor.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        BigInteger common = numerator.gcd(divisor);
        BigInteger signed = divisor.signum() < 0 ? common.negate() : common;
        return new Exact(new BigDecimal(numerator.divide(signed)), divisor.divide(signed));
    }

    Exact plus(Exact other) {
        if (isDecimal() && other.isDecimal()) {
            return of(numerator.add(other.numerator));
        }
        return ratio(
                over().multiply(other.under()).add(other.over().multiply(under())), under().multiply(other.under()));
    }

    Exact negate() {
        return new Exact(numerator.negate(), divisor);
    }

    Exact times(Exact other) {
        if (isDecimal() && other.isDecimal()) {
            return of(numerator.multiply(other.numerator));
        }
        return ratio(over().multiply(other.over()), under().multiply(other.under()));
    }

    Exact dividedBy(Exact other) {
        return ratio(over().multiply(other.under()), under().multiply(other.over()));
    }

    Exact dividedBy(Exact other, Rounding rounding) {
        if (isDecimal() && other.isDecimal()) {
            return of(numerator.divide(
                    other.numerator, rounding.places(), rounding.direction().mode()));
        }
        return dividedBy(other).rounded(rounding);
    }

    Exact rounded(Rounding rounding) {
        if (isDecimal()) {
            return of(numerator.setScale(rounding.places(), rounding.direction().mode()));
        }
        return of(numerator.divide(
                new BigDecimal(divisor), rounding.places(), rounding.direction().mode()));
    }

    int signum() {
        return numerator.signum();
    }

    /** How many units of the last of the given places; an {@link ArithmeticException} if it is not a whole number. */
    long units(int places) {
        if (!isDecimal()) {
            throw new ArithmeticException(this + " has no decimal form");
        }
        return numerator.setScale(places).unscaledValue().longValueExact();
    }

    /** The digits with exactly the given places; an {@link ArithmeticException} if that would need a rounding. */
    String toString(int places) {
        BigDecimal whole = new BigDecimal(divisor);
        BigDecimal digits = numerator.divide(whole, places, RoundingMode.DOWN);
        if (digits.multiply(whole).compareTo(numerator) != 0) {
            throw new ArithmeticException(this + " does not fit " + places + " decimal places");
        }
        return digits.toPlainString();
    }

    private boolean isDecimal() {
        return divisor.equals(BigInteger.ONE);
    }

    /** The numerator once both terms are whole. */
    private BigInteger over() {
        return numerator.scale() <= 0 ? numerator.toBigIntegerExact() : numerator.unscaledValue();
    }

    /** The divisor once both terms are whole. */
    private BigInteger under() {
        return numerator.scale() <= 0 ? divisor : divisor.multiply(BigInteger.TEN.pow(numerator.scale()));
    }

    @Override
    public int compareTo(Exact other) {
        if (isDecimal() && other.isDecimal()) {
            return numerator.compareTo(other.numerator);
        }
        return over().multiply(other.under()).compareTo(other.over().multiply(under()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Exact that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        BigInteger common = over().gcd(under());
        return over().divide(common).hashCode() * 31 + under().divide(common).hashCode();
    }

    @Override
    public String toString() {
        return isDecimal() ? numerator.toPlainString() : numerator.toPlainString() + "/" + divisor;
    }
}
