package org.scrutineer.rules.part;

import java.util.Optional;
import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;

/**
 * What a part may know of a count by keep values. Totals are struck each time the papers were counted, so
 * {@link #history()} has a point for every time, and the present one is its last.
 */
public interface KeepValueView extends CountView {

    /**
     * Returns the keep value by which the papers were last counted.
     *
     * @param candidate the candidate
     * @return the keep value
     */
    KeepValue keepValueOf(Candidate candidate);

    /**
     * Returns what the elected have above the quota, as the rule book adds it up.
     *
     * @return the votes, zero or more
     */
    Votes totalSurplus();

    /**
     * Returns the total surplus of the time before, if the papers were counted before at this stage.
     *
     * @return the votes, or nothing the first time
     */
    Optional<Votes> previousTotalSurplus();

    /**
     * Returns the keep value as worked out anew on the present figures.
     *
     * @param candidate the candidate
     * @return the keep value by which the papers would be counted next
     */
    KeepValue revisedKeepValueOf(Candidate candidate);
}
