package org.scrutineer.rules.ending;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Situation;

/**
 * Ends a count when no more candidates continue than there are vacancies: they are elected, most votes first.
 * Undeclared write-ins who are never elected do not count, and are excluded then.
 *
 * @param clause the clause
 */
public record RemainingFillVacancies(Clause clause) implements Ending {

    public RemainingFillVacancies {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Set<Situation> settles() {
        return Set.of(Situation.FEWER_THAN_VACANCIES, Situation.AS_MANY_AS_VACANCIES);
    }

    @Override
    public List<Decision> ending(CountView view, Lots lots) {
        return view.declaredFromTheTop().size() > view.vacancies() ? List.of() : electingAll(view, clause);
    }

    /** The decisions by which all who continue are elected, but for those who never are. */
    static List<Decision> electingAll(CountView view, Clause clause) {
        List<Decision> decisions = new ArrayList<>(electing(view.declaredFromTheTop(), clause));
        if (!view.undeclared().isEmpty()) {
            decisions.add(
                    decisions.size() - 1,
                    Decision.of(DecisionType.EXCLUDE, view.undeclared(), Reason.COUNT_COMPLETE, clause));
        }
        return decisions;
    }

    /**
     * Returns the decisions by which the last who continue are elected and the count ends.
     *
     * @param remaining who continues, in the order in which they are elected; nobody if no place is open
     * @param clause the clause
     * @return the decisions
     */
    public static List<Decision> electing(List<Candidate> remaining, Clause clause) {
        List<Decision> decisions = new ArrayList<>();
        if (!remaining.isEmpty()) {
            decisions.add(Decision.of(DecisionType.ELECT, remaining, Reason.LAST_REMAINING, clause));
        }
        decisions.add(Decision.of(DecisionType.STOP, List.of(), Reason.COUNT_COMPLETE, clause));
        return decisions;
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return Optional.of(Set.of());
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("remainingFillVacancies", clause);
    }
}
