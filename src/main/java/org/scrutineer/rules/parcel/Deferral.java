package org.scrutineer.rules.parcel;

import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Part;

/** When all surpluses that wait may go on waiting. */
public interface Deferral extends Part {

    /**
     * Returns whether they may.
     *
     * @param view the count
     * @return whether no surplus need be transferred now
     */
    boolean mayWait(CountView view);
}
