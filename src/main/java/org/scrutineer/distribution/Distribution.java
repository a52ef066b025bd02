package org.scrutineer.distribution;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;

/**
 * A published distribution of preferences.
 *
 * @param form the shape it was published in
 * @param seats the places to fill, at least 1
 * @param formalPapers the papers that count
 * @param candidates the candidates in the order in which they are listed, numbered from 1
 * @param counts the counts in their order, at least one, each with a line for every candidate
 */
public record Distribution(
        DistributionForm form, int seats, long formalPapers, List<Candidate> candidates, List<PublishedCount> counts) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no seat or no count, or a count has not a line for every candidate
     */
    public Distribution {
        Objects.requireNonNull(form, "form");
        candidates = List.copyOf(candidates);
        counts = List.copyOf(counts);
        if (seats < 1) {
            throw new IllegalArgumentException("a distribution must be for at least one seat, but is for " + seats);
        }
        if (counts.isEmpty()) {
            throw new IllegalArgumentException("a distribution must have a count, but has none");
        }
        for (PublishedCount count : counts) {
            if (count.lines().size() != candidates.size()) {
                throw new IllegalArgumentException("a count must have a line for each of " + candidates.size()
                        + " candidates, but count " + count.number() + " has "
                        + count.lines().size());
            }
        }
    }
}
