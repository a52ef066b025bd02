package org.scrutineer.literal;

/** What becomes of papers that are marked for withdrawn candidates only. */
enum LiteralWithdrawn {
    /** They are not valid. */
    INVALID,
    /** They are valid, and nobody gets them. */
    NON_TRANSFERABLE;

    /**
     * Returns whether a paper for no standing candidate is among the valid ones.
     *
     * @param paper the paper
     * @return whether it is
     */
    boolean counts(LiteralPaper paper) {
        return this == NON_TRANSFERABLE && !paper.preferences().isEmpty();
    }
}
