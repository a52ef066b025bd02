package org.scrutineer.lot;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Candidate;

/**
 * Candidates between whom a rule book has to choose one.
 *
 * @param purpose what the choice is for
 * @param candidates the candidates, at least one, in ballot-paper order
 */
public record Tie(TiePurpose purpose, List<Candidate> candidates) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no candidate
     */
    public Tie {
        Objects.requireNonNull(purpose, "purpose");
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("a tie must be between candidates, but there were none");
        }
    }

    /**
     * Returns the tie between fewer.
     *
     * @param left the candidates left
     * @return the narrower tie
     */
    public Tie between(List<Candidate> left) {
        return new Tie(purpose, left);
    }

    /**
     * Returns the numbers of the candidates as papers mark them, so that every RON draws the lot of RON.
     *
     * @return the numbers, at least one
     */
    public Set<Integer> numbers() {
        return candidates.stream().map(Candidate::ballotNumber).collect(Collectors.toSet());
    }
}
