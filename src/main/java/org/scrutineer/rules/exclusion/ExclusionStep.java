package org.scrutineer.rules.exclusion;

import java.util.List;
import java.util.Optional;
import org.scrutineer.lot.Lots;
import org.scrutineer.rules.parcel.Doomed;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.parcel.InTransfers;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.part.CountView;

/** A step that can only ask for an exclusion. */
public interface ExclusionStep extends Step {

    /**
     * Returns whom to exclude, if this step applies to the present figures.
     *
     * @param view the count
     * @param lots the lots supplied
     * @return the exclusion, or nothing if the next step is to be asked
     * @throws org.scrutineer.lot.LotNeededException if a tie needs a lot and none was supplied
     */
    Optional<Move.Exclude> exclusion(CountView view, Lots lots);

    /**
     * Returns how the papers of the excluded are transferred.
     *
     * @return the form
     */
    Grouping form();

    @Override
    default List<InTransfers> forms() {
        return List.of(form());
    }

    @Override
    default Optional<Doomed> doomed() {
        return Optional.of(new Doomed.Together(form()));
    }

    @Override
    default Optional<Move> next(CountView view, Lots lots) {
        return exclusion(view, lots).map(move -> form().leave(move.candidates(), move.decisions(), view));
    }
}
