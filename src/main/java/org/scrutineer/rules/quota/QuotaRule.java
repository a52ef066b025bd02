package org.scrutineer.rules.quota;

import org.scrutineer.arithmetic.Votes;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Part;

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
