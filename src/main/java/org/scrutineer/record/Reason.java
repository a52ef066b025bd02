package org.scrutineer.record;

/** Why a decision was taken. */
public enum Reason {
    /** The candidate has the quota; of a deferral: an equal surplus goes first. */
    QUOTA("quota"),
    /** As many candidates continue as there are vacancies, or fewer. */
    LAST_REMAINING("lastRemaining"),
    /** The candidate can no longer be overtaken by as many as there are vacancies. */
    UNCATCHABLE("uncatchable"),
    /** The candidate has the fewest votes; of a deferral: that candidate is excluded first. */
    LOWEST("lowest"),
    /** The candidates together cannot overtake the next; of a deferral: they are excluded first. */
    BULK_LOWEST("bulkLowest"),
    /** The candidate could not come up to the next, whatever votes still move. */
    IMPOSSIBLE("impossible"),
    /** The candidate has fewer votes than are asked of whoever stays after the first exclusion. */
    BELOW_THRESHOLD("belowThreshold"),
    /** Every result that meets the constraints has the candidate elected. */
    GUARDED("guarded"),
    /** No result that meets the constraints has the candidate elected. */
    DOOMED("doomed"),
    /** A lot decides, or will have to. */
    LOT("lot"),
    /** Fractions of papers were equal and not all could count as one. */
    EQUAL_FRACTION("equalFraction"),
    /** The candidate was written in without having been declared, and can have votes, but not be elected. */
    UNDECLARED("undeclared"),
    /** No paper has a preference that counts for the candidate. */
    WITHDRAWN("withdrawn"),
    /** Re-open nominations is elected. */
    RE_OPEN_NOMINATIONS("reOpenNominations"),
    /** The count begins again, as somebody is excluded. */
    RESTART("restart"),
    /** Nobody is left who could reach the quota, and without it nobody is elected: places stay empty. */
    QUOTA_NOT_REACHED("quotaNotReached"),
    /** Whoever is left has no votes, and without votes nobody is elected: places stay empty. */
    WITHOUT_VOTES("withoutVotes"),
    /** All places are filled. */
    COUNT_COMPLETE("countComplete");

    private final String term;

    Reason(String term) {
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
