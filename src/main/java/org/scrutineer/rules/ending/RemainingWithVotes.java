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
 * Ends a count when no more candidates continue than there are vacancies: those who have votes are elected, most votes
 * first, and the others are not, so that places can stay open. Undeclared write-ins who are never elected must have
 * left before.
 *
 * @param clause the clause
 */
public record RemainingWithVotes(Clause clause) implements Ending {

    public RemainingWithVotes {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Set<Situation> settles() {
        return Set.of(Situation.FEWER_THAN_VACANCIES, Situation.AS_MANY_AS_VACANCIES);
    }

    @Override
    public boolean leavesPlacesEmpty() {
        return true;
    }

    @Override
    public List<Decision> ending(CountView view, Lots lots) {
        if (view.continuing().size() > view.vacancies() || !view.undeclared().isEmpty()) {
            return List.of();
        }
        List<Candidate> without = view.continuing().stream()
                .filter(candidate -> view.votesOf(candidate).isZero())
                .toList();
        List<Candidate> remaining = view.continuingFromTheTop().stream()
                .filter(candidate -> !without.contains(candidate))
                .toList();
        if (without.isEmpty()) {
            return RemainingFillVacancies.electing(remaining, clause);
        }
        List<Decision> decisions = new ArrayList<>();
        decisions.add(Decision.of(DecisionType.EXCLUDE, without, Reason.WITHOUT_VOTES, clause));
        if (!remaining.isEmpty()) {
            decisions.add(Decision.of(DecisionType.ELECT, remaining, Reason.LAST_REMAINING, clause));
        }
        decisions.add(Decision.of(DecisionType.STOP, List.of(), Reason.WITHOUT_VOTES, clause));
        return decisions;
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return Optional.empty();
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("remainingWithVotes", clause);
    }
}
