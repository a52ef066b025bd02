package org.scrutineer.literal;

/** What a stage is. */
enum LiteralKind {
    /** The sorting by first preferences. */
    FIRST_PREFERENCES("firstPreferences"),
    /** The transfer of one surplus. */
    SURPLUS("surplus"),
    /** The exclusion of one candidate, or of several together. */
    EXCLUSION("exclusion");

    private final String word;

    LiteralKind(String word) {
        this.word = word;
    }

    /**
     * Returns the word used in a table.
     *
     * @return the word
     */
    @Override
    public String toString() {
        return word;
    }
}
