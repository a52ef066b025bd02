package org.scrutineer.lot;

import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.LotMethod;

/** A way of drawing a lot for each tie when it arises. Whom a draw falls on then depends on the draws before it. */
public interface DrawsByTie extends Draws {

    /**
     * Returns the name of the way.
     *
     * @return the method, one with a draw for each tie
     */
    LotMethod methodByTie();

    /**
     * Returns the seed.
     *
     * @return the characters, exactly as published
     */
    String seed();

    /**
     * Returns the tied in the order in which they are drawn from.
     *
     * @param tied the tied in ballot-paper order
     * @return the same candidates
     */
    default List<Candidate> arranged(List<Candidate> tied) {
        return tied;
    }
}
