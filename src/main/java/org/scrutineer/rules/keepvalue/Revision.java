package org.scrutineer.rules.keepvalue;

import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.rules.part.Part;

/** How the keep value of an elected candidate is worked out anew from the figures it led to. */
public interface Revision extends Part {

    /**
     * Returns the next keep value.
     *
     * @param keep the keep value by which the papers were counted
     * @param quota the quota on the figures
     * @param votes the votes of the candidate, above zero
     * @return the keep value, above 0 and at most 1
     */
    KeepValue next(KeepValue keep, Votes quota, Votes votes);
}
