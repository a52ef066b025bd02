package org.scrutineer.series;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.rules.RuleBook;

/**
 * One of several contests.
 *
 * @param name the name, not blank
 * @param election the election
 * @param book the rule book
 * @param lots the lots for its ties
 * @param after the names of earlier contests whose elected are withdrawn from this one, none if it is independent
 * @param distributed the voting papers that were distributed, 0 if that is not stated
 */
public record Contest(String name, Election election, RuleBook book, Lots lots, List<String> after, long distributed) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no name, or fewer papers were distributed than the election has
     */
    public Contest {
        Objects.requireNonNull(election, "election");
        Objects.requireNonNull(book, "book");
        Objects.requireNonNull(lots, "lots");
        after = List.copyOf(after);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a contest must have a name, but had \"" + name + "\"");
        }
        long returned = election.ballots().papers();
        if (distributed < 0 || (distributed > 0 && distributed < returned)) {
            throw new IllegalArgumentException(
                    "papers distributed must be at least the " + returned + " returned, but were " + distributed);
        }
    }

    /**
     * Makes a contest of which it is not stated how many papers were distributed.
     *
     * @param name the name, not blank
     * @param election the election
     * @param book the rule book
     * @param lots the lots for its ties
     * @param after the names of earlier contests whose elected are withdrawn from this one
     * @throws IllegalArgumentException if there is no name
     */
    public Contest(String name, Election election, RuleBook book, Lots lots, String... after) {
        this(name, election, book, lots, List.of(after), 0);
    }
}
