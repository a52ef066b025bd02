package org.scrutineer.rules.ending;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Decision;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.parcel.InTransfers;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Situation;

/**
 * An ending that is asked only when a stage is done, and not after each transfer of an exclusion.
 *
 * @param ending the ending
 */
public record EndingBetweenStages(Ending ending) implements Step {

    public EndingBetweenStages {
        Objects.requireNonNull(ending, "ending");
    }

    @Override
    public Set<Situation> settles() {
        return ending.settles();
    }

    @Override
    public boolean leavesPlacesEmpty() {
        return ending.leavesPlacesEmpty();
    }

    @Override
    public Optional<Move> next(CountView view, Lots lots) {
        List<Decision> decisions = ending.ending(view, lots);
        return decisions.isEmpty() ? Optional.empty() : Optional.of(new Move.End(decisions));
    }

    @Override
    public List<InTransfers> forms() {
        return List.of();
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return ending.compared();
    }

    @Override
    public PartDescription description() {
        return ending.description();
    }
}
