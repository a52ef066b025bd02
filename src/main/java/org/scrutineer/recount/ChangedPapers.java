package org.scrutineer.recount;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Preferences;

/**
 * Papers that are changed alike.
 *
 * @param papers the numbers of the papers, from 1, ascending: in their order if that is known, else in canonical order
 * @param from what they bear
 * @param to what they are changed to
 */
public record ChangedPapers(List<Integer> papers, Preferences from, Preferences to) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no paper
     */
    public ChangedPapers {
        papers = List.copyOf(papers);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (papers.isEmpty()) {
            throw new IllegalArgumentException("changed papers must be at least 1, but were 0");
        }
    }
}
