package org.scrutineer.record;

import java.util.Objects;
import org.scrutineer.arithmetic.Votes;

/**
 * The papers that count for nobody any more for one cause.
 *
 * @param cause why
 * @param papers how many there are, zero or more
 * @param votes what they are worth together, zero or more
 */
public record InactivePapers(InactiveCause cause, long papers, Votes votes) {

    public InactivePapers {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(votes, "votes");
    }

    /**
     * Returns the same with more papers.
     *
     * @param morePapers how many more
     * @param moreVotes what they are worth together
     * @return the changed copy
     */
    public InactivePapers plus(long morePapers, Votes moreVotes) {
        return new InactivePapers(cause, papers + morePapers, votes.plus(moreVotes));
    }
}
