package org.scrutineer.rules.ending;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.CountView;

/**
 * Ends a count when nobody continues who could receive a paper, whatever surpluses wait.
 *
 * @param clause the clause, or the practice
 */
public record NobodyContinues(Clause clause) implements Ending {

    public NobodyContinues {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public List<Decision> ending(CountView view, Lots lots) {
        return view.continuing().isEmpty()
                ? List.of(Decision.of(DecisionType.STOP, List.of(), Reason.COUNT_COMPLETE, clause))
                : List.of();
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return Optional.of(Set.of());
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("nobodyContinues", clause);
    }
}
