package org.scrutineer.rules.part;

import org.scrutineer.record.Clause;

/**
 * A part of a rule book that still lacks its source. Only its clause makes a part of it, so that a rule book cannot be put
 * together of parts that cite nothing.
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
}
