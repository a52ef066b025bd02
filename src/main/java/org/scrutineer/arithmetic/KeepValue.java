package org.scrutineer.arithmetic;

/**
 * The share or the price that a candidate keeps of what reaches it on a ballot paper: 1 for a continuing candidate, 0
 * for an excluded one, and what a rule makes of it once the candidate is elected.
 *
 * <p>Equal values are equal whatever number of decimal places they are written with.
 */
public final class KeepValue implements Comparable<KeepValue> {

    /** Everything is kept. */
    public static final KeepValue ONE = new KeepValue(Exact.of(1));

    /** Nothing is kept. */
    public static final KeepValue ZERO = new KeepValue(Exact.of(0));

    private final Exact number;

    KeepValue(Exact number) {
        this.number = number;
    }

    /**
     * Reads a value such as {@code 0.45} or {@code 5/12}.
     *
     * @param text a decimal number, or two whole numbers with a stroke between them
     * @return the value
     * @throws NumberFormatException if the text is neither
     */
    public static KeepValue parse(String text) {
        return new KeepValue(Exact.parse(text));
    }

    /**
     * Returns the smaller of two values.
     *
     * @param other the other value
     * @return this value or the other
     */
    public KeepValue min(KeepValue other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Returns the value as a number of units of the last decimal place.
     *
     * @param places the decimal places
     * @return the units
     * @throws ArithmeticException if the value does not fit that many places, or the units do not fit 64 bits
     */
    public long units(int places) {
        return number.units(places);
    }

    /**
     * Returns the digits with exactly the given number of decimal places.
     *
     * @param places the places, zero or more
     * @return the digits, with {@code .} before the places
     * @throws ArithmeticException if the value does not fit that many places
     */
    public String toString(int places) {
        return number.toString(places);
    }

    Exact number() {
        return number;
    }

    @Override
    public int compareTo(KeepValue other) {
        return number.compareTo(other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeepValue that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    @Override
    public String toString() {
        return number.toString();
    }
}
