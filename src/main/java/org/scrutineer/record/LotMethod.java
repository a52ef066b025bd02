package org.scrutineer.record;

/** Where the order of candidates for lots comes from. */
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
    RCTAB_PERMUTATION("rctabPermutation");

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
     * Returns whether the order can be worked out again from a seed.
     *
     * @return whether there is a seed
     */
    public boolean hasSeed() {
        return this != NONE && this != SUPPLIED_ORDER;
    }
}
