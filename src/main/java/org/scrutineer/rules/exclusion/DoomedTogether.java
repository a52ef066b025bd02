package org.scrutineer.rules.exclusion;

import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;

/**
 * How those leave whom constraints doom, where the rule book has no step for it: all of them together, before anything else
 * is done (inferred; the sources leave it open).
 */
public final class DoomedTogether {

    private static final Clause CLAUSE = Clause.of("constraints");

    private DoomedTogether() {}

    /**
     * Returns the decision by which they leave.
     *
     * @param doomed who is doomed, in ballot-paper order
     * @return their exclusion
     */
    public static Decision exclusionOf(List<Candidate> doomed) {
        return Decision.of(DecisionType.EXCLUDE, doomed, Reason.DOOMED, CLAUSE);
    }
}
