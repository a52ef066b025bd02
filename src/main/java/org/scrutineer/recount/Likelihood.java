package org.scrutineer.recount;

import java.math.BigInteger;
import java.util.Objects;

/**
 * How likely something is, exactly.
 *
 * @param numerator the numerator in lowest terms, zero or more
 * @param denominator the denominator, at least the numerator and at least 1
 */
public record Likelihood(BigInteger numerator, BigInteger denominator) implements Comparable<Likelihood> {

    /** What does not happen. */
    static final Likelihood NONE = new Likelihood(BigInteger.ZERO, BigInteger.ONE);

    /** What happens for sure. */
    static final Likelihood SURE = new Likelihood(BigInteger.ONE, BigInteger.ONE);

    public Likelihood {
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
    }

    /** One number of ways out of another. */
    static Likelihood of(BigInteger ways, BigInteger all) {
        BigInteger common = ways.gcd(all);
        return new Likelihood(ways.divide(common), all.divide(common));
    }

    Likelihood times(Likelihood other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Likelihood plus(Likelihood other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    @Override
    public int compareTo(Likelihood other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** In whole millionths, for a person to read; what is likelier never has fewer. */
    BigInteger inMillionths() {
        return numerator.multiply(BigInteger.valueOf(1_000_000)).divide(denominator);
    }

    /** Returns the fraction, such as {@code 3/7}, or a whole number. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
