package org.scrutineer.rules.part;

import org.scrutineer.record.Clause;

/**
 * A part of a rule book that still lacks its source. Only its clause makes a part of it, so that a rule book cannot be
 * put together of parts that cite nothing.
 *
 * @param <P> the part
 */
@FunctionalInterface
public interface Uncited<P extends Part> {

    /**
     * Returns the part with its source.
     *
     * @param clause the clause
     * @return the part
     */
    P citing(Clause clause);

    /**
     * Returns the part with its source.
     *
     * @param number the clause as the text numbers it, such as {@code 5.2.5} or {@code 48(3)}
     * @return the part
     */
    default P clause(String number) {
        return citing(Clause.of(number));
    }

    /**
     * Returns the part with a source that leaves open what is read there.
     *
     * @param number the clause as the text numbers it, empty if it has none
     * @param reading what is read there, in a few words without full stop
     * @return the part
     * @throws IllegalArgumentException if no reading is stated
     */
    default P inferred(String number, String reading) {
        return citing(Clause.inferred(number, reading));
    }
}
