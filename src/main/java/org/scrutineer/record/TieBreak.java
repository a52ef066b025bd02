package org.scrutineer.record;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;

/**
 * One step in the settling of a tie.
 *
 * @param candidates the candidates tied when the step was taken, two or more, in ballot-paper order
 * @param method how the step was taken
 * @param stageConsulted the stage whose totals told them apart, 0 if none did
 * @param chosen the candidate whom the tie was settled on in the end
 */
public record TieBreak(List<Candidate> candidates, TieMethod method, int stageConsulted, Candidate chosen) {

    /**
     * Copies the list and checks it.
     *
     * @throws IllegalArgumentException if fewer than two are tied or the chosen is not one of them
     */
    public TieBreak {
        candidates = List.copyOf(candidates);
        Objects.requireNonNull(method, "method");
        if (candidates.size() < 2 || !candidates.contains(chosen)) {
            throw new IllegalArgumentException("a tie must be between two or more, the chosen among them, but was "
                    + candidates + " and " + chosen);
        }
    }
}
