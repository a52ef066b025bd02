package org.scrutineer.rules.parcel;

import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Decision;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Part;

/** How candidates leave, whoever they are. */
public interface HowTheyLeave extends Part {

    /**
     * Returns what comes of the exclusion of candidates.
     *
     * @param candidates who is excluded, in ballot-paper order
     * @param decisions the decisions that lead to it, one of them to exclude these candidates
     * @param view the count
     * @return the exclusion, or the end of the count
     */
    Move leave(List<Candidate> candidates, List<Decision> decisions, CountView view);
}
