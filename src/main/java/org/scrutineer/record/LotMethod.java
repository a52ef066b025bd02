package org.scrutineer.record;

/** Where lots for ties come from: an order of all candidates, or a draw for each tie when it arises. */
public enum LotMethod {
    /** There is none. */
    NONE("none"),
    /** It was given as a list. */
    SUPPLIED_ORDER("suppliedOrder"),
    /** It follows from a seed and a context by the generator of this library. */
    STV_LOT("stv-lot/1"),
    /** It follows from a seed by hashes of the seed and a counter, as Rivest and OpenTally draw. */
    SEED_AND_COUNTER("sha256Counter"),
    /** It follows from a number by the generator of the Java platform, as RCTab draws. */
    RCTAB_PERMUTATION("rctabPermutation"),
    /** A lot is drawn for each tie by hashes of a seed and a counter, as OpenTally draws. */
    SEED_AND_COUNTER_BY_TIE("sha256CounterByTie"),
    /** A lot is drawn for each tie from a number by the generator of the Java platform, as RCTab draws. */
    RCTAB_BY_TIE("rctabRandom");

    private final String term;

    LotMethod(String term) {
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

    /**
     * Returns whether a lot is drawn for each tie when it arises.
     *
     * @return whether the lots are not one order
     */
    public boolean isByTie() {
        return this == SEED_AND_COUNTER_BY_TIE || this == RCTAB_BY_TIE;
    }

    /**
     * Returns whether the lots can be worked out again from a seed.
     *
     * @return whether there is a seed
     */
    public boolean hasSeed() {
        return this != NONE && this != SUPPLIED_ORDER;
    }
}
