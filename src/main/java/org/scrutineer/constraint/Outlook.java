package org.scrutineer.constraint;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who must be elected, and who cannot be, if the constraints are to be met.
 *
 * @param guarded those whom every set that meets the constraints holds
 * @param doomed those whom none holds
 */
public record Outlook(List<Mark> guarded, List<Mark> doomed) {

    /** Copies the lists. */
    public Outlook {
        guarded = List.copyOf(guarded);
        doomed = List.copyOf(doomed);
    }

    /**
     * Returns all who are guarded or doomed.
     *
     * @return their numbers
     */
    public Set<Integer> numbers() {
        Set<Integer> numbers = new TreeSet<>();
        guarded.forEach(mark -> numbers.addAll(mark.numbers()));
        doomed.forEach(mark -> numbers.addAll(mark.numbers()));
        return numbers;
    }

    /**
     * Candidates for whom the same bounds leave no choice.
     *
     * @param numbers the numbers of the candidates, ascending
     * @param bounds the bounds in words, with their numbers; without any one of them there would be a choice
     */
    public record Mark(Set<Integer> numbers, List<String> bounds) {

        /** Copies the set and the list. */
        public Mark {
            numbers = Collections.unmodifiableSet(new TreeSet<>(numbers));
            bounds = List.copyOf(bounds);
        }
    }
}
