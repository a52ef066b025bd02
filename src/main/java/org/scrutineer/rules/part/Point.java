package org.scrutineer.rules.part;

import java.util.List;
import java.util.Objects;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.StageAction;

/**
 * A point of the count at which totals were struck: the end of a stage, or of one of its parts.
 *
 * @param stage the stage number, from 1
 * @param part the part of the stage, from 1, 0 if it has none
 * @param kind what the stage is
 * @param votes the votes of every candidate, in ballot-paper order
 */
public record Point(int stage, int part, StageAction.Kind kind, List<Votes> votes) {

    public Point {
        Objects.requireNonNull(kind, "kind");
        votes = List.copyOf(votes);
    }

    /**
     * Returns whether totals were struck here before they were there.
     *
     * @param other another point of the same count
     * @return whether this one is earlier
     */
    public boolean isBefore(Point other) {
        return stage < other.stage || (stage == other.stage && part < other.part);
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
