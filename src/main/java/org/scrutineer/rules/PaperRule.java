package org.scrutineer.rules;

import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.Clause;

/** What of the marks on a paper counts. A paper left without a preference for a standing candidate is not valid. */
public interface PaperRule extends Part {

    /**
     * Returns the preferences that count.
     *
     * @param marked the preferences as marked, with an equal or a skipped rank
     * @return a strict order, possibly of nobody
     * @throws UnreadablePaperException if the rule book has no clause for such a paper
     */
    Preferences read(Preferences marked);

    /**
     * Returns the clause that says which papers are valid.
     *
     * @return the clause
     */
    Clause clause();
}
