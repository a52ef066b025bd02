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

    /** From how many bits on products are looked at before they are worked out. */
    private static final int LONG = 512;

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
        return inLowestTerms(numerator.divide(common), divisor.divide(common));
    }

    private static Exact inLowestTerms(BigInteger numerator, BigInteger divisor) {
        return divisor.signum() < 0
                ? new Exact(new BigDecimal(numerator.negate()), divisor.negate())
                : new Exact(new BigDecimal(numerator), divisor);
    }

    /**
     * The sum. Of fractions in lowest terms long common factors are looked for only where there can be some.
     *
     * <p>Source: D. E. Knuth, The Art of Computer Programming, volume 2, 4.5.1.
     */
    Exact plus(Exact other) {
        return isDecimal() && other.isDecimal() ? of(numerator.add(other.numerator)) : lowest().sum(other.lowest());
    }

    private Exact sum(Exact other) {
        if (divisor.equals(other.divisor)) {
            return quotient(over().add(other.over()), divisor);
        }
        BigInteger common = divisor.gcd(other.divisor);
        BigInteger factor = other.divisor.divide(common);
        BigInteger sum = over().multiply(factor).add(other.over().multiply(divisor.divide(common)));
        BigInteger left = sum.gcd(common);
        return inLowestTerms(sum.divide(left), divisor.divide(left).multiply(factor));
    }

    /** The ratio of two terms, of which the second may well divide the first. */
    private static Exact quotient(BigInteger numerator, BigInteger divisor) {
        BigInteger[] whole = numerator.divideAndRemainder(divisor);
        return whole[1].signum() == 0 ? inLowestTerms(whole[0], BigInteger.ONE) : ratio(numerator, divisor);
    }

    Exact negate() {
        return new Exact(numerator.negate(), divisor);
    }

    Exact times(Exact other) {
        if (isDecimal() && other.isDecimal()) {
            return of(numerator.multiply(other.numerator));
        }
        Exact factor = other.lowest();
        return lowest().product(factor.over(), factor.divisor);
    }

    Exact dividedBy(Exact other) {
        if (other.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        Exact inverse = other.lowest();
        return lowest().product(inverse.divisor, inverse.over());
    }

    /** The product of two fractions in lowest terms, the second given by its terms. */
    private Exact product(BigInteger over, BigInteger under) {
        if (signum() == 0 || over.signum() == 0) {
            return of(0);
        }
        BigInteger across = over().gcd(under);
        BigInteger down = over.gcd(divisor);
        return inLowestTerms(
                over().divide(across).multiply(over.divide(down)),
                divisor.divide(down).multiply(under.divide(across)));
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

    /** The same with terms that are whole and have no common factor. */
    private Exact lowest() {
        return numerator.scale() <= 0 ? this : ratio(over(), under());
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
        if (divisor.equals(other.divisor)) {
            return numerator.compareTo(other.numerator);
        }
        BigInteger left = over();
        BigInteger right = other.over();
        if (left.signum() > 0 && right.signum() > 0 && left.bitLength() > LONG) {
            Leading product = Leading.of(left, other.under());
            Leading otherProduct = Leading.of(right, under());
            if (product.isBelow(otherProduct)) {
                return -1;
            }
            if (otherProduct.isBelow(product)) {
                return 1;
            }
        }
        return left.multiply(other.under()).compareTo(right.multiply(under()));
    }

    /** Fractions in lowest terms are equal if their terms are; only a decimal can be a fraction in other terms. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Exact that
                && (divisor.equals(that.divisor) || isDecimal() || that.isDecimal())
                && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        Exact lowest = lowest();
        return lowest.over().hashCode() * 31 + lowest.divisor.hashCode();
    }

    @Override
    public String toString() {
        return isDecimal() ? numerator.toPlainString() : numerator.toPlainString() + "/" + divisor;
    }
}
