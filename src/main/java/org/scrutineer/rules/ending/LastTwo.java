package org.scrutineer.rules.ending;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.tie.TieRule;

/**
 * Ends a count when two candidates are left for one place: the one with more votes takes it, with the quota or not.
 * Undeclared write-ins who are never elected must have left before.
 *
 * @param ties which of two equals takes it
 * @param clause the clause
 */
public record LastTwo(TieRule ties, Clause clause) implements Ending {

    public LastTwo {
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public List<Decision> ending(CountView view, Lots lots) {
        if (view.vacancies() != 1
                || view.continuing().size() != 2
                || !view.doomed().isEmpty()
                || !view.undeclared().isEmpty()) {
            return List.of();
        }
        TieRule.Ranked ranked = ties.rank(view.continuing(), TiePurpose.LAST_TWO, view, lots);
        List<Candidate> ordered = ranked.strongestFirst();
        return List.of(
                new Decision(DecisionType.ELECT, ordered.subList(0, 1), Reason.UNCATCHABLE, clause, ranked.steps()),
                Decision.of(DecisionType.EXCLUDE, ordered.subList(1, 2), Reason.COUNT_COMPLETE, clause),
                Decision.of(DecisionType.STOP, List.of(), Reason.COUNT_COMPLETE, clause));
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("lastTwo", clause).with("ties", ties.description());
    }
}
