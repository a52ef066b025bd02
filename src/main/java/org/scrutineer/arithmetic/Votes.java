package org.scrutineer.arithmetic;

import java.math.BigDecimal;

/**
 * An exact amount of votes: what papers are worth to a candidate.
 *
 * <p>Equal amounts are equal whatever number of decimal places they are written with.
 */
public final class Votes implements Comparable<Votes> {

    /** No votes. */
    public static final Votes ZERO = of(0);

    private final Exact amount;

    private Votes(Exact amount) {
        this.amount = amount;
    }

    /**
     * Returns what a number of papers is worth at one vote each.
     *
     * @param papers the papers, any whole number
     * @return the votes
     */
    public static Votes of(long papers) {
        return new Votes(Exact.of(papers));
    }

    /**
     * Reads an amount such as {@code 107.58} or {@code 215/2}.
     *
     * @param text a decimal number, or two whole numbers with a stroke between them
     * @return the votes
     * @throws NumberFormatException if the text is neither
     */
    public static Votes parse(String text) {
        return new Votes(Exact.parse(text));
    }

    /**
     * Returns the worth of papers at a value.
     *
     * @param papers the papers, zero or more
     * @param value the worth of each
     * @return papers times value, exact
     */
    public static Votes of(long papers, TransferValue value) {
        return new Votes(value.number().times(Exact.of(papers)));
    }

    /**
     * Returns an amount given in units of a decimal place.
     *
     * @param units how many units, any whole number
     * @param places the decimal places
     * @return the votes
     */
    public static Votes ofUnits(long units, int places) {
        return new Votes(Exact.of(BigDecimal.valueOf(units, places)));
    }

    /**
     * Returns the sum.
     *
     * @param other the votes to add
     * @return the exact sum
     */
    public Votes plus(Votes other) {
        return new Votes(amount.plus(other.amount));
    }

    /**
     * Returns the difference.
     *
     * @param other the votes to take away
     * @return the exact difference, which may be negative
     */
    public Votes minus(Votes other) {
        return new Votes(amount.plus(other.amount.negate()));
    }

    /**
     * Returns a whole multiple.
     *
     * @param factor the factor
     * @return the exact product
     */
    public Votes times(long factor) {
        return new Votes(amount.times(Exact.of(factor)));
    }

    /**
     * Returns these votes scaled by a value.
     *
     * @param value the value
     * @return the exact product
     */
    public Votes times(TransferValue value) {
        return new Votes(amount.times(value.number()));
    }

    /**
     * Returns the share of these votes that a keep value keeps.
     *
     * @param keep the keep value
     * @return the exact product
     */
    public Votes times(KeepValue keep) {
        return new Votes(amount.times(keep.number()));
    }

    /**
     * Returns one of a number of equal parts, exactly.
     *
     * @param parts the number of parts, at least 1
     * @return the part
     */
    public Votes dividedInto(long parts) {
        return new Votes(amount.dividedBy(Exact.of(parts)));
    }

    /**
     * Returns one of a number of equal parts.
     *
     * @param parts the number of parts, at least 1
     * @param rounding the one rounding of the quotient
     * @return the rounded part
     */
    public Votes dividedInto(long parts, Rounding rounding) {
        return new Votes(amount.dividedBy(Exact.of(parts), rounding));
    }

    /**
     * Returns the value of one paper when these votes are shared among papers.
     *
     * @param papers the papers, at least 1
     * @param rounding the one rounding of the quotient
     * @return the rounded value
     */
    public TransferValue dividedAmong(long papers, Rounding rounding) {
        return new TransferValue(amount.dividedBy(Exact.of(papers), rounding));
    }

    /**
     * Returns the ratio of these votes to others.
     *
     * @param other the votes to divide by, not zero
     * @param rounding the one rounding of the quotient
     * @return the rounded ratio
     */
    public TransferValue dividedBy(Votes other, Rounding rounding) {
        return new TransferValue(amount.dividedBy(other.amount, rounding));
    }

    /**
     * Returns the ratio of these votes to others, exactly.
     *
     * @param other the votes to divide by, not zero
     * @return the ratio
     */
    public TransferValue dividedBy(Votes other) {
        return new TransferValue(amount.dividedBy(other.amount));
    }

    /**
     * Returns the part of a total that these votes are, as a keep value.
     *
     * @param total the votes to divide by, not zero
     * @param rounding the one rounding of the quotient
     * @return the rounded ratio
     */
    public KeepValue keptOf(Votes total, Rounding rounding) {
        return new KeepValue(amount.dividedBy(total.amount, rounding));
    }

    /**
     * Returns these votes rounded.
     *
     * @param rounding places and direction
     * @return the rounded votes
     */
    public Votes rounded(Rounding rounding) {
        return new Votes(amount.rounded(rounding));
    }

    /**
     * Returns the smaller of two amounts.
     *
     * @param other the other amount
     * @return this amount or the other
     */
    public Votes min(Votes other) {
        return isAtLeast(other) ? other : this;
    }

    /**
     * Returns whether there are at least as many votes here.
     *
     * @param other the amount to compare with
     * @return whether this amount is the other or more
     */
    public boolean isAtLeast(Votes other) {
        return compareTo(other) >= 0;
    }

    /**
     * Returns whether there are more votes here.
     *
     * @param other the amount to compare with
     * @return whether this amount is more than the other
     */
    public boolean isMoreThan(Votes other) {
        return compareTo(other) > 0;
    }

    /**
     * Returns whether there are none.
     *
     * @return whether the amount is zero
     */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /**
     * Returns whether there are any.
     *
     * @return whether the amount is above zero
     */
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /**
     * Returns whether the amount is below zero.
     *
     * @return whether the amount is negative
     */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /**
     * Returns the number of papers that are worth so many votes at one vote each.
     *
     * @return the papers
     * @throws ArithmeticException if the amount is not whole
     */
    public long papers() {
        return amount.units(0);
    }

    /**
     * Returns the digits with exactly the given number of decimal places.
     *
     * @param places the places, zero or more
     * @return the digits, with {@code .} before the places and no grouping
     * @throws ArithmeticException if the amount does not fit that many places
     */
    public String toString(int places) {
        return amount.toString(places);
    }

    @Override
    public int compareTo(Votes other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Votes that && amount.equals(that.amount));
    }

    @Override
    public int hashCode() {
        return amount.hashCode();
    }

    @Override
    public String toString() {
        return amount.toString();
    }
}
