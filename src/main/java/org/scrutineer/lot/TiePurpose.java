package org.scrutineer.lot;

import java.util.List;

/** What a tie is about, and so whether the strongest or the weakest of the tied is looked for. */
public enum TiePurpose {
    /** Who takes a place, or takes it first where constraints let not all equals be elected: the strongest. */
    ELECTION("election"),
    /** Whose surplus is transferred first: the strongest. */
    SURPLUS("the next surplus"),
    /** Which of equal fractions counts as the largest: that of the strongest. */
    FRACTION("the larger fraction"),
    /** Who is excluded: the weakest. */
    EXCLUSION("exclusion") {
        @Override
        public <T> T among(List<T> strongestFirst) {
            return strongestFirst.get(strongestFirst.size() - 1);
        }
    };

    private final String words;

    TiePurpose(String words) {
        this.words = words;
    }

    /**
     * Returns the one whom the purpose looks for.
     *
     * @param <T> what is in order
     * @param strongestFirst one or more, strongest first
     * @return the strongest or the weakest
     */
    public <T> T among(List<T> strongestFirst) {
        return strongestFirst.get(0);
    }

    /** Returns the purpose in words: {@code exclusion}, {@code the next surplus}. */
    @Override
    public String toString() {
        return words;
    }
}
