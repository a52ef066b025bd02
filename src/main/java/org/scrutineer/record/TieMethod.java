package org.scrutineer.record;

/** How a tie was narrowed or settled. */
public enum TieMethod {
    /** By the latest earlier stage at which the tied candidates were not all equal. */
    BACKWARD("backward"),
    /** By the earliest stage at which the tied candidates were not all equal. */
    FORWARD("forward"),
    /** By the first of the numbers of their first, second and further preferences on all papers that differ. */
    FIRST_DIFFERENCE("firstDifference"),
    /** By the stage at which the surpluses of the tied candidates arose. */
    EARLIER_SURPLUS("earlierSurplus"),
    /** By the order in which the tied candidates were elected. */
    EARLIER_ELECTION("earlierElection"),
    /** By an order of candidates supplied before the count. */
    LOT_ORDER("lotOrder"),
    /** By an answer given for this one tie. */
    MANUAL("manual"),
    /** By a draw made for this one tie, from the seed that the record states. */
    DRAW("draw"),
    /** By numbers that a rule book makes from the figures of the election. */
    PSEUDO_RANDOM("pseudoRandom"),
    /** By ballot-paper order, where nothing depends on it. */
    BALLOT_ORDER("ballotOrder");

    private final String term;

    TieMethod(String term) {
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
