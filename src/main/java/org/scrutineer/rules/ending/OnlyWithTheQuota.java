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
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Situation;

/**
 * Ends a count when nobody continues who could reach the quota: nobody is elected without it, so that places can stay
 * empty. A candidate who is never excluded, as re-open nominations can be, is not elected either when no surplus waits.
 *
 * @param clause the clause
 */
public record OnlyWithTheQuota(Clause clause) implements Ending {

    public OnlyWithTheQuota {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Set<Situation> settles() {
        return Set.of(Situation.NOBODY_CONTINUES);
    }

    @Override
    public boolean leavesPlacesEmpty() {
        return true;
    }

    @Override
    public List<Decision> ending(CountView view, Lots lots) {
        List<Candidate> left = view.continuing();
        boolean mayReachIt =
                !view.excludable().isEmpty() || view.untransferredSurpluses().isPositive();
        if (!left.isEmpty() && mayReachIt) {
            return List.of();
        }
        boolean somebodyIsNot = !left.isEmpty()
                || view.history().stream().anyMatch(point -> point.kind() == StageAction.Kind.EXCLUSION);
        Reason reason = view.vacancies() > 0 && somebodyIsNot ? Reason.QUOTA_NOT_REACHED : Reason.COUNT_COMPLETE;
        List<Decision> decisions = new ArrayList<>();
        if (!left.isEmpty()) {
            decisions.add(Decision.of(DecisionType.EXCLUDE, left, reason, clause));
        }
        decisions.add(Decision.of(DecisionType.STOP, List.of(), reason, clause));
        return decisions;
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return Optional.of(Set.of());
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("onlyWithTheQuota", clause);
    }
}
