package org.scrutineer.rules.keepvalue;

import java.util.Optional;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Decision;
import org.scrutineer.rules.part.KeepValueView;
import org.scrutineer.rules.part.Part;
import org.scrutineer.rules.tie.TieRule;

/**
 * An exclusion that a count by keep values may ask for; the steps of a rule book are asked in order each time the
 * papers were counted, and the first that answers is taken.
 */
public interface KeepValueStep extends Part {

    /**
     * Returns whom to exclude, if this step applies to the present figures.
     *
     * @param view the count
     * @param lots the lots supplied
     * @return the decision, or nothing if the next step is to be asked
     * @throws org.scrutineer.lot.LotNeededException if a tie needs a lot and none was supplied
     */
    Optional<Decision> exclusion(KeepValueView view, Lots lots);

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
}
