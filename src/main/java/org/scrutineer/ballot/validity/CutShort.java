package org.scrutineer.ballot.validity;

import java.util.Locale;

/** What ends a valid paper before its last mark. */
public enum CutShort {
    /** A skipped rank, or a figure missing from the sequence. */
    GAP,
    /** Several candidates at one rank. */
    OVERVOTE,
    /** A candidate at a second rank, or a figure in a second square. */
    REPEAT;

    /**
     * Returns the word of records and files.
     *
     * @return the word, such as {@code gap}
     */
    public String term() {
        return name().toLowerCase(Locale.ROOT);
    }
}
