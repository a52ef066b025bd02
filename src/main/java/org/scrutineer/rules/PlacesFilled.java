package org.scrutineer.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;

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
    public List<Decision> ending(CountView view) {
        if (view.vacancies() > 0) {
            return List.of();
        }
        List<Decision> decisions = new ArrayList<>();
        if (!view.continuing().isEmpty()) {
            decisions.add(Decision.of(DecisionType.EXCLUDE, view.continuing(), Reason.COUNT_COMPLETE, clause));
        }
        decisions.add(Decision.of(DecisionType.STOP, List.of(), Reason.COUNT_COMPLETE, clause));
        return decisions;
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("form", "placesFilled", "clause", clause.number());
    }
}
