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
import org.scrutineer.rules.part.Situation;

/**
 * An ending that is not asked on figures on which somebody was elected: the stage that follows on an election is
 * counted, even if it is that of the last place.
 *
 * @param ending the ending
 * @param clause the clause, or the practice, that puts the ending off
 */
public record EndingOnceNobodyIsElected(Ending ending, Clause clause) implements Ending {

    public EndingOnceNobodyIsElected {
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(clause, "clause");
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
    public List<Decision> ending(CountView view, Lots lots) {
        boolean electing = view.elected().stream().anyMatch(candidate -> view.electedAt(candidate) == view.stage());
        return electing ? List.of() : ending.ending(view, lots);
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return ending.compared();
    }

    @Override
    public PartDescription description() {
        return ending.description().with("elections", PartDescription.of("onceNobodyIsElected", clause));
    }
}
