package org.scrutineer.record;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Category;

/**
 * The result of counts of the same papers for all places and, where these do not meet the bounds of a category, for
 * more and for fewer, each of them whole and checkable by itself.
 *
 * @param category the bounds, in two groups
 * @param counts the count for all places, then those for more, one more each time, then those for fewer, one fewer each
 *     time
 */
public record ResizedRecord(Category category, List<CountRecord> counts) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no count, the category has not two groups, or the counts are not of
     *     the same papers by the same rules
     */
    public ResizedRecord {
        Objects.requireNonNull(category, "category");
        counts = List.copyOf(counts);
        if (counts.isEmpty()) {
            throw new IllegalArgumentException("counts must be at least 1, but were 0");
        }
        if (category.groups().size() != 2) {
            throw new IllegalArgumentException("groups of category \"" + category.name() + "\" must be 2, but were "
                    + category.groups().size());
        }
        CountRecord first = counts.get(0);
        for (CountRecord count : counts) {
            if (!count.input().ballotSetDigest().equals(first.input().ballotSetDigest())
                    || !count.rule().equals(first.rule())
                    || !count.candidates().equals(first.candidates())) {
                throw new IllegalArgumentException(
                        "counts must be of the same papers, candidates and rules, but that for " + count.seats()
                                + " places is not");
            }
        }
    }

    /**
     * Returns what the counts come to.
     *
     * @return who is elected, and where a count steps over the number wanted
     */
    public Resizing result() {
        return Resizing.of(category, counts);
    }
}
