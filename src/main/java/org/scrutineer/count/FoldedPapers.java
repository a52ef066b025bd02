package org.scrutineer.count;

import java.util.Collection;
import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;

/**
 * The papers of a count by keep values, folded so that those are counted as one which pass the same elected candidates
 * before they come to a continuing one or to their end.
 */
interface FoldedPapers {

    /** The papers that are valid. */
    long validPapers();

    /** Lets candidates continue who did not stand before, and whose marks no paper has passed. */
    void admit(Collection<Candidate> following);

    /** Moves the papers that lie with candidates who are no longer continuing. */
    void elect(Collection<Candidate> elected);

    /** Moves the papers that lie with candidates who are no longer continuing. */
    void exclude(Collection<Candidate> excluded);

    /**
     * Counts all papers.
     *
     * @param keepValues the keep values, in ballot-paper order
     * @return the totals
     */
    Totals count(KeepValue[] keepValues);

    /** What nobody kept when the papers were last counted. */
    Votes nonTransferable();

    /** The papers that name a candidate before any other who is not excluded; at place 0 those that name none. */
    long papersAt(int place);
}
