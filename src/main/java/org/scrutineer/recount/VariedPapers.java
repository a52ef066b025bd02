package org.scrutineer.recount;

import org.scrutineer.ballot.Election;
import org.scrutineer.lot.StvNumbers;

/** Makes the papers of recounts. */
interface VariedPapers {

    /**
     * Makes the papers of one recount.
     *
     * @param numbers where numbers are drawn from
     * @return the election with these papers
     */
    Election varied(StvNumbers numbers);
}
