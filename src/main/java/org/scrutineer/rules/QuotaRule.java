package org.scrutineer.rules;

import org.scrutineer.arithmetic.Votes;

/** How many votes a candidate needs, and when that is worked out again. Asked whenever totals have been struck. */
public interface QuotaRule extends Part {

    /**
     * Returns the quota on the present figures.
     *
     * @param view the count
     * @return the quota in votes
     */
    Votes quota(CountView view);
}
