package org.scrutineer.record;

import java.util.Objects;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;

/**
 * What a candidate has at the end of a stage.
 *
 * @param candidate the candidate
 * @param votes the votes credited
 * @param papers the papers held
 * @param status the candidate's state
 */
public record Tally(Candidate candidate, Votes votes, long papers, Status status) {

    public Tally {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(votes, "votes");
        Objects.requireNonNull(status, "status");
    }

    /** The same with more papers and votes. */
    Tally with(long morePapers, Votes moreVotes) {
        return new Tally(candidate, votes.plus(moreVotes), papers + morePapers, status);
    }

    /** The same with fewer papers and votes. */
    Tally without(long fewerPapers, Votes fewerVotes) {
        return new Tally(candidate, votes.minus(fewerVotes), papers - fewerPapers, status);
    }

    /** The same of whoever is excluded. */
    Tally excluded() {
        return new Tally(candidate, votes, papers, Status.EXCLUDED);
    }
}
