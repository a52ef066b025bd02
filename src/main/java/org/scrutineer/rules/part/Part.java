package org.scrutineer.rules.part;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.scrutineer.record.PartDescription;

/** A piece of a rule book that describes itself. */
public interface Part {

    /**
     * Returns what the part asks, each property in a fixed word, and the parts it is made of.
     *
     * @return the description
     */
    PartDescription description();

    /**
     * Returns the invariants that hold at every stage because of this part, besides those of the family of the rule
     * book.
     *
     * @return the invariants by number, such as {@code I16}; none if the part promises nothing
     */
    default Set<String> promises() {
        return Set.of();
    }

    /**
     * Returns the decimal places that the part rounds to.
     *
     * @return the places, or nothing if it does not round
     */
    default OptionalInt roundsTo() {
        return OptionalInt.empty();
    }

    /**
     * Returns all that the part compares votes with where it decides. Of nothing else that follows from votes does it
     * depend what it decides, but for which of equals it takes.
     *
     * @return the comparisons, none if votes make no difference; nothing if they cannot be said in these words
     */
    default Optional<Set<Compared>> compared() {
        return Optional.empty();
    }
}
