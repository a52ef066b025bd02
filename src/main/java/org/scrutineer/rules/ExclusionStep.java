package org.scrutineer.rules;

import java.util.Optional;
import java.util.function.Function;

/** A step that can only ask for an exclusion. */
public interface ExclusionStep extends Step {

    /**
     * Returns whom to exclude, if this step applies to the present figures.
     *
     * @param view the count
     * @param lots the lots supplied
     * @return the exclusion, or nothing if the next step is to be asked
     * @throws LotNeededException if a tie needs a lot and none was supplied
     */
    Optional<Move.Exclude> exclusion(CountView view, Lots lots);

    @Override
    default Optional<Move> next(CountView view, Lots lots) {
        return exclusion(view, lots).map(Function.identity());
    }
}
