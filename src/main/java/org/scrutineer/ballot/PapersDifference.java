package org.scrutineer.ballot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which papers are in one set and not in another, whatever order they lie in and however they are grouped. Papers are
 * the same if they mark the same numbers at the same ranks; of papers that both sets have, those that one has more of
 * are in it only.
 *
 * @param onlyInFirst the papers that only the first has, in its order
 * @param onlyInSecond the papers that only the second has, in its order
 */
public record PapersDifference(List<Papers> onlyInFirst, List<Papers> onlyInSecond) {

    /**
     * Papers that bear the same preferences.
     *
     * @param preferences the preferences as marked
     * @param papers how many papers, at least 1
     */
    public record Papers(Preferences preferences, long papers) {

        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if there is no paper
         */
        public Papers {
            Objects.requireNonNull(preferences, "preferences");
            if (papers < 1) {
                throw new IllegalArgumentException("papers must be at least 1, but were " + papers);
            }
        }
    }

    /** Copies the lists. */
    public PapersDifference {
        onlyInFirst = List.copyOf(onlyInFirst);
        onlyInSecond = List.copyOf(onlyInSecond);
    }

    /**
     * Compares two sets of papers, in time that grows as they do.
     *
     * @param first the one set
     * @param second the other, for the same candidates or others
     * @return the difference
     */
    public static PapersDifference between(Ballots first, Ballots second) {
        return new PapersDifference(beyond(first, numbers(second)), beyond(second, numbers(first)));
    }

    private static Map<Preferences, Long> numbers(Ballots ballots) {
        Map<Preferences, Long> numbers = new LinkedHashMap<>();
        for (int entry = 0; entry < ballots.size(); entry++) {
            numbers.merge(ballots.preferencesOf(entry), ballots.papersOf(entry), Long::sum);
        }
        return numbers;
    }

    private static List<Papers> beyond(Ballots ballots, Map<Preferences, Long> others) {
        List<Papers> beyond = new ArrayList<>();
        numbers(ballots).forEach((preferences, papers) -> {
            long more = papers - others.getOrDefault(preferences, 0L);
            if (more > 0) {
                beyond.add(new Papers(preferences, more));
            }
        });
        return beyond;
    }

    /**
     * Returns whether both sets hold the same papers.
     *
     * @return whether there is no difference
     */
    public boolean isEmpty() {
        return onlyInFirst.isEmpty() && onlyInSecond.isEmpty();
    }
}
