package org.scrutineer.record;

/** What a decision does to the candidates it names. */
public enum DecisionType {
    /** They are elected. */
    ELECT("elect"),
    /** They are excluded. */
    EXCLUDE("exclude"),
    /** They are treated as withdrawn, and passed over on every paper. */
    WITHDRAW("withdraw"),
    /** They cannot be excluded any more: the constraints cannot be met without them. */
    GUARD("guard"),
    /** They cannot be elected any more, and are excluded next: the constraints cannot be met with them. */
    DOOM("doom"),
    /** Their surpluses wait, or their election does. */
    DEFER("defer"),
    /** One paper more of those marked for them moves in the transfer that follows, as their fractions count as one. */
    APPORTION("apportion"),
    /** The places they are elected to are left vacant, as they are re-open nominations. */
    LEAVE_VACANT("leaveVacant"),
    /** They were elected and continue again, as the count begins again without who is excluded. */
    COME_BACK("comeBack"),
    /** The count ends; no candidate is named. */
    STOP("stop");

    private final String term;

    DecisionType(String term) {
        this.term = term;
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
