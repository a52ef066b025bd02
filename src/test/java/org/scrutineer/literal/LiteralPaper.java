package org.scrutineer.literal;

import java.util.HashSet;
import java.util.List;

/**
 * A ballot paper, or several alike.
 *
 * @param preferences the candidate numbers in the order marked, none twice
 * @param multiplicity how many papers are marked like this, at least one
 */
record LiteralPaper(List<Integer> preferences, long multiplicity) {

    /**
     * Copies the list and checks it.
     *
     * @throws IllegalArgumentException if a candidate stands twice or there is no paper
     */
    LiteralPaper {
        preferences = List.copyOf(preferences);
        if (new HashSet<>(preferences).size() != preferences.size()) {
            throw new IllegalArgumentException("a candidate must stand once on a paper, but was " + preferences);
        }
        if (multiplicity < 1) {
            throw new IllegalArgumentException("multiplicity must be at least 1, but was " + multiplicity);
        }
    }
}
