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
 * Ends a count when all places are filled: whoever still continues is excluded, and nothing more is transferred.
 *
 * @param clause the clause
 */
public record PlacesFilled(Clause clause) implements Ending {

    public PlacesFilled {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Set<Situation> settles() {
        return Set.of(Situation.PLACES_FILLED);
    }

    @Override
    public List<Decision> ending(CountView view, Lots lots) {
        if (view.vacancies() > 0) {
            return List.of();
        }
        return ending(view.continuing(), clause);
    }

    /** The decisions that end a count, whoever still continues. */
    static List<Decision> ending(List<Candidate> left, Clause clause) {
        List<Decision> decisions = new ArrayList<>();
        if (!left.isEmpty()) {
            decisions.add(Decision.of(DecisionType.EXCLUDE, left, Reason.COUNT_COMPLETE, clause));
        }
        decisions.add(Decision.of(DecisionType.STOP, List.of(), Reason.COUNT_COMPLETE, clause));
        return decisions;
    }

    /** The decisions that fill the last places with those who cannot be overtaken, and so end a count. */
    static List<Decision> electing(List<Candidate> elected, List<Candidate> left, Clause clause) {
        List<Decision> decisions = new ArrayList<>();
        decisions.add(Decision.of(DecisionType.ELECT, elected, Reason.UNCATCHABLE, clause));
        decisions.addAll(ending(left, clause));
        return decisions;
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return Optional.of(Set.of());
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("placesFilled", clause);
    }
}
