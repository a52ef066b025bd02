package org.scrutineer.rules.parcel;

import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Decision;
import org.scrutineer.rules.part.CountView;

/** A step that says how candidates leave, whoever they are: those whom constraints doom leave in the same way. */
public interface Leaving extends Step {

    /**
     * Returns what comes of the exclusion of candidates.
     *
     * @param candidates who is excluded, in ballot-paper order
     * @param decisions the decisions that lead to it
     * @param view the count
     * @return the exclusion, or the end of the count
     */
    Move leave(List<Candidate> candidates, List<Decision> decisions, CountView view);
}
