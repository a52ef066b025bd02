package org.scrutineer.rules.part;

import java.util.List;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;

/**
 * A point of the count at which totals were struck: the end of a stage, or of one of its parts.
 *
 * @param stage the stage number, from 1
 * @param votes the votes of every candidate, in ballot-paper order
 */
public record Point(int stage, List<Votes> votes) {

    public Point {
        votes = List.copyOf(votes);
    }

    /**
     * Returns what a candidate had.
     *
     * @param candidate the candidate
     * @return the votes
     */
    public Votes votesOf(Candidate candidate) {
        return votes.get(candidate.number() - 1);
    }
}
