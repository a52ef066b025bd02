package org.scrutineer.record;

/** The state of a candidate at the end of a stage. */
public enum Status {
    /** Neither elected nor excluded. */
    CONTINUING("continuing"),
    /** Continuing, and not to be excluded: the constraints cannot be met without the candidate. */
    GUARDED("guarded"),
    /** Elected; a surplus still waits while the votes exceed the quota and none was transferred. */
    ELECTED("elected"),
    /** Excluded. */
    EXCLUDED("excluded"),
    /** Withdrawn before the count. */
    WITHDRAWN("withdrawn");

    private final String term;

    Status(String term) {
        this.term = term;
    }

    /**
     * Returns whether a candidate of this state can still be elected or receive papers.
     *
     * @return whether the candidate is neither elected nor excluded nor withdrawn
     */
    public boolean isContinuing() {
        return this == CONTINUING || this == GUARDED;
    }

    /**
     * Returns the word of the record format.
     *
     * @return the word
     */
    public String term() {
        return term;
    }
}
