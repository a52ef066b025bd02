package org.scrutineer.json;

import org.scrutineer.ballot.Printable;

/** A text that is not a count record: where it departs from the format, and how. */
public final class RecordFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String expected;
    private final String found;

    RecordFormatException(String path, String expected, String found) {
        super(Printable.message(path + ": expected " + expected + ", but found " + found));
        this.path = path;
        this.expected = expected;
        this.found = found;
    }

    /**
     * Returns where the fault is.
     *
     * @return a JSONPath (RFC 9535) such as {@code $.stages[3].tally[0].votes}
     */
    public String path() {
        return path;
    }

    /**
     * Returns what should be there.
     *
     * @return the words of the message
     */
    public String expected() {
        return expected;
    }

    /**
     * Returns what is there.
     *
     * @return the words of the message, a long value cut short
     */
    public String found() {
        return found;
    }
}
