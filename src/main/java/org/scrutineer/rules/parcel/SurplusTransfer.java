package org.scrutineer.rules.parcel;

import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Decision;
import org.scrutineer.rules.part.Part;

/**
 * How a surplus is transferred: as votes at a value, or as whole papers. It describes itself without a form and a clause,
 * as a piece of what the step says that transfers surpluses.
 */
public interface SurplusTransfer extends Part {

    /**
     * Returns the transfer of the surplus of a candidate.
     *
     * @param candidate whose surplus it is
     * @param decisions the decisions that lead to it
     * @return the move
     */
    Move of(Candidate candidate, List<Decision> decisions);
}
