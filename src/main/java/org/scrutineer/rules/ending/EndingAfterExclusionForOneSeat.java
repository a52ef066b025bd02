package org.scrutineer.rules.ending;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.CountView;

/**
 * An ending that is not asked on first preferences where there is one seat, but only once an exclusion has been made.
 *
 * @param ending the ending
 * @param clause the clause
 */
public record EndingAfterExclusionForOneSeat(Ending ending, Clause clause) implements Ending {

    public EndingAfterExclusionForOneSeat {
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public boolean leavesPlacesEmpty() {
        return ending.leavesPlacesEmpty();
    }

    @Override
    public List<Decision> ending(CountView view, Lots lots) {
        return view.seats() == 1 && view.isOnFirstPreferences() ? List.of() : ending.ending(view, lots);
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return ending.compared();
    }

    @Override
    public PartDescription description() {
        return ending.description().with("oneSeat", PartDescription.of("afterAnExclusion", clause));
    }
}
