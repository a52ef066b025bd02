package org.scrutineer.rules.parcel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.lot.Lots;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Part;
import org.scrutineer.rules.part.Situation;
import org.scrutineer.rules.tie.TieRule;

/** Something a rule book may ask for next; its steps are asked in order, and the first that answers is taken. */
public interface Step extends Part {

    /**
     * Returns what is to be done, if this step applies to the present figures.
     *
     * @param view the count
     * @param lots the lots supplied
     * @return the move, or nothing if the next step is to be asked
     * @throws org.scrutineer.lot.LotNeededException if a tie needs a lot and none was supplied
     */
    Optional<Move> next(CountView view, Lots lots);

    /**
     * Returns the forms by which papers leave in the moves that the step asks for.
     *
     * @return the forms of surpluses and exclusions, none if the step moves no papers
     */
    List<InTransfers> forms();

    /**
     * Returns how those leave whom constraints doom, as far as the step says it.
     *
     * @return the same way as whoever the step excludes, or that the step sees to it, or nothing
     */
    default Optional<Doomed> doomed() {
        return Optional.empty();
    }

    /**
     * Returns how the step settles ties.
     *
     * @return the rule for ties, or nothing if the step never has to choose
     */
    default Optional<TieRule> tieRule() {
        return Optional.empty();
    }

    /**
     * Returns whether the step applies to all figures on which anybody can be excluded, so that none behind it is ever
     * asked.
     *
     * @return whether it does
     */
    default boolean isAlwaysTaken() {
        return false;
    }

    /**
     * Returns the situations in which the step ends the count, whatever the votes.
     *
     * @return the situations, none for a step that is no ending
     */
    default Set<Situation> settles() {
        return Set.of();
    }

    /**
     * Returns whether it may leave places empty though candidates stand who are not elected.
     *
     * @return whether it may
     */
    default boolean leavesPlacesEmpty() {
        return false;
    }
}
