package org.scrutineer.rules.parcel;

import org.scrutineer.record.StageAction;
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

    /**
     * Returns whether the transfer of a surplus has been made and that of another is to follow.
     *
     * @param view the count
     * @return whether one surplus goes after the other
     */
    default boolean anotherFollows(CountView view) {
        return view.stageKind() == StageAction.Kind.SURPLUS
                && view.untransferredSurpluses().isPositive()
                && !mayWait(view);
    }
}
