package org.scrutineer.rules.ending;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Situation;
import org.scrutineer.rules.tie.TieRule;

/**
 * Ends a count when no more candidates continue than there are vacancies: they are elected, most votes first, and those
 * of equal votes in an order. Undeclared write-ins who are never elected must have left before.
 *
 * @param ties the order of equals
 * @param clause the clause
 */
public record RankedRemaining(TieRule ties, Clause clause) implements Ending {

    public RankedRemaining {
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Set<Situation> settles() {
        return Set.of(Situation.FEWER_THAN_VACANCIES, Situation.AS_MANY_AS_VACANCIES);
    }

    @Override
    public List<Decision> ending(CountView view, Lots lots) {
        if (view.continuing().size() > view.vacancies() || !view.undeclared().isEmpty()) {
            return List.of();
        }
        Decision stop = Decision.of(DecisionType.STOP, List.of(), Reason.COUNT_COMPLETE, clause);
        if (view.continuing().isEmpty()) {
            return List.of(stop);
        }
        TieRule.Ranked ranked = ties.rank(view.continuing(), TiePurpose.ORDER_OF_ELECTION, view, lots);
        return List.of(
                new Decision(
                        DecisionType.ELECT, ranked.strongestFirst(), Reason.LAST_REMAINING, clause, ranked.steps()),
                stop);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("rankedRemaining", clause).with("ties", ties.description());
    }
}
