package org.scrutineer.rules.keepvalue;

import org.scrutineer.rules.part.KeepValueView;
import org.scrutineer.rules.part.Part;

/** When a set of keep values needs no more work before somebody is excluded. */
public interface Settling extends Part {

    /**
     * Returns whether the present keep values will do.
     *
     * @param view the count
     * @return whether they are settled
     */
    boolean isSettled(KeepValueView view);
}
