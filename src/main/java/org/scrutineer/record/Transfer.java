package org.scrutineer.record;

import java.util.Objects;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;

/**
 * What moved in a stage from one candidate to one place.
 *
 * @param from the candidate whose papers they were
 * @param to where they went
 * @param papers the ballot papers that moved, zero or more
 * @param votes the votes that moved
 */
public record Transfer(Candidate from, Destination to, long papers, Votes votes) {

    public Transfer {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(votes, "votes");
    }
}
