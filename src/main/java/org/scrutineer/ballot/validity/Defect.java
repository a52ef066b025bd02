package org.scrutineer.ballot.validity;

import java.util.Locale;

/** What a marked paper can have that a plain order of preferences has not: it is passed over, or ends the paper. */
public enum Defect {
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
