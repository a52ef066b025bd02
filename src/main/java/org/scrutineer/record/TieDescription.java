package org.scrutineer.record;

import java.util.List;
import java.util.Objects;

/**
 * How a rule book has ties settled.
 *
 * @param ways the words for the ways in which it is tried, one after the other
 * @param clause the clause
 */
public record TieDescription(List<String> ways, Clause clause) {

    public TieDescription {
        ways = List.copyOf(ways);
        Objects.requireNonNull(clause, "clause");
    }
}
