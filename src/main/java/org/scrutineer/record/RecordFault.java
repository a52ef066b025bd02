package org.scrutineer.record;

import java.util.Objects;
import org.scrutineer.ballot.Printable;

/**
 * Something by which the stored record of a count does not hold together.
 *
 * @param kind what is wrong
 * @param place where, as a JSONPath (RFC 9535) such as {@code $.stages[3].tally[0].votes}
 * @param expected what should be there
 * @param found what is there
 */
public record RecordFault(Kind kind, String place, String expected, String found) {

    /** What can be wrong. */
    public enum Kind {
        /** A value does not go with the others. */
        VALUE,
        /** A digest is not that of what it vouches for: the one or the other was changed. */
        DIGEST
    }

    /** Leaves out the middle of what is long, as {@link Printable#part} does. */
    public RecordFault {
        Objects.requireNonNull(kind, "kind");
        place = Printable.part(place);
        expected = Printable.part(expected);
        found = Printable.part(found);
    }

    /** Returns the fault as a message. */
    @Override
    public String toString() {
        return place + ": expected " + expected + ", but found " + found;
    }
}
