package org.scrutineer.record;

import java.util.Objects;

/**
 * A place in a rule book.
 *
 * @param number the clause as the rule book numbers it, such as {@code 5.2.5} or {@code 48(3)}
 */
public record Clause(String number) {

    public Clause {
        Objects.requireNonNull(number, "number");
    }

    /**
     * Returns a clause.
     *
     * @param number the clause as the rule book numbers it
     * @return the clause
     */
    public static Clause of(String number) {
        return new Clause(number);
    }

    @Override
    public String toString() {
        return number;
    }
}
