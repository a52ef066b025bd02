package org.scrutineer.record;

/** Why a paper counts for nobody any more, where a rule book tells causes apart. */
public enum InactiveCause {
    /** A rank marked for several was met. */
    OVERVOTE("overvote"),
    /** Too many ranks in a row were skipped. */
    SKIPPED_RANKINGS("skippedRankings"),
    /** A candidate was met a second time. */
    REPEATED_RANKINGS("repeatedRankings"),
    /** Nobody who may receive the paper is left on it. */
    NO_CHOICE_LEFT("exhaustedChoices");

    private final String term;

    InactiveCause(String term) {
        this.term = term;
    }

    /**
     * Returns the word of records.
     *
     * @return the word, in camelCase
     */
    public String term() {
        return term;
    }
}
