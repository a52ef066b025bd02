package org.scrutineer.rules.ending;

import java.util.List;
import java.util.Set;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Decision;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Part;
import org.scrutineer.rules.part.Situation;

/** When a count is over. Asked after every election test. */
public interface Ending extends Part {

    /**
     * Returns the last decisions, if the last places are settled. The count is over if one of them is to stop.
     *
     * @param view the count
     * @param lots the lots supplied
     * @return the decisions, empty if the count goes on
     * @throws org.scrutineer.lot.LotNeededException if a tie needs a lot and none was supplied
     */
    List<Decision> ending(CountView view, Lots lots);

    /**
     * Returns the situations in which it ends the count, whatever the votes.
     *
     * @return the situations, none if votes decide
     */
    default Set<Situation> settles() {
        return Set.of();
    }

    /**
     * Returns whether it may leave places empty though candidates stand who are not elected.
     *
     * @return whether it may, so that constraints cannot be met under it
     */
    default boolean leavesPlacesEmpty() {
        return false;
    }
}
