package org.scrutineer.record;

import java.util.Objects;

/**
 * A place in a rule book.
 *
 * @param number the clause as the rule book numbers it, such as {@code 5.2.5} or {@code 48(3)}; empty only where the
 *     text has no clause at all for what is inferred
 * @param reading what is read there although the text leaves it open, in a few words; empty if it says so itself
 */
public record Clause(String number, String reading) {

    private static final String INFERRED = "inferred";

    public Clause {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(reading, "reading");
    }

    /**
     * Returns a clause that says itself what is cited.
     *
     * @param number the clause as the rule book numbers it
     * @return the clause
     */
    public static Clause of(String number) {
        return new Clause(number, "");
    }

    /**
     * Returns a clause that leaves open what is read there.
     *
     * @param number the clause as the rule book numbers it, empty if there is none
     * @param reading what is read there, in a few words without full stop
     * @return the clause
     * @throws IllegalArgumentException if no reading is stated
     */
    public static Clause inferred(String number, String reading) {
        if (reading.isBlank()) {
            throw new IllegalArgumentException(
                    "what is inferred must state its reading, but clause \"" + number + "\" has none");
        }
        return new Clause(number, reading);
    }

    /** The clause whose text a record has beside its reading. */
    static Clause ofText(String text, String reading) {
        int end = Math.max(0, text.length() - INFERRED.length() - 2);
        boolean marked = text.endsWith(", " + INFERRED);
        return new Clause(text.equals(INFERRED) ? "" : marked ? text.substring(0, end) : text, reading);
    }

    /**
     * Returns whether the text leaves open what is read there.
     *
     * @return whether there is a reading
     */
    public boolean isInferred() {
        return !reading.isEmpty();
    }

    /**
     * Returns the clause as decisions cite it: marked as inferred if it is, without the reading, which the description
     * of the rule book has.
     *
     * @return the clause in the text that a record has of it, such as {@code 52(1), inferred}
     */
    public Clause cited() {
        return isInferred() ? of(toString()) : this;
    }

    /**
     * Returns what is inferred, with the clause before it.
     *
     * @return words such as {@code 52(1): asked between the transfers too}; the reading alone if there is no clause
     */
    public String inference() {
        return number.isEmpty() ? reading : number + ": " + reading;
    }

    @Override
    public String toString() {
        if (!isInferred()) {
            return number;
        }
        return number.isEmpty() ? INFERRED : number + ", " + INFERRED;
    }
}
