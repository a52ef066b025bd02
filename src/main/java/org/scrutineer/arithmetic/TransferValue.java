package org.scrutineer.arithmetic;

/**
 * What one ballot paper is worth, in votes: 1 as a first preference, and what a rule makes of it when it is passed on.
 *
 * <p>Equal values are equal whatever number of decimal places they are written with.
 */
public final class TransferValue implements Comparable<TransferValue> {

    /** The worth of a paper that was never passed on in a surplus. */
    public static final TransferValue ONE = new TransferValue(Exact.of(1));

    /** The worth of a paper that leaves without votes. */
    public static final TransferValue ZERO = new TransferValue(Exact.of(0));

    private final Exact number;

    TransferValue(Exact number) {
        this.number = number;
    }

    /**
     * Reads a value such as {@code 0.45} or {@code 5/12}.
     *
     * @param text a decimal number, or two whole numbers with a stroke between them
     * @return the value
     * @throws NumberFormatException if the text is neither
     */
    public static TransferValue parse(String text) {
        return new TransferValue(Exact.parse(text));
    }

    /**
     * Returns whether a paper of this value is worth nothing.
     *
     * @return whether the value is zero
     */
    public boolean isZero() {
        return number.signum() == 0;
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
    public int compareTo(TransferValue other) {
        return number.compareTo(other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TransferValue that && number.equals(that.number);
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
