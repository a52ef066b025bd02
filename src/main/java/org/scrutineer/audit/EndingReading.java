package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;

/** The endings that are read here. */
final class EndingReading {

    private EndingReading() {}

    /** Reads all endings; the first that applies ends the count. */
    static DecisionReading read(Words words) {
        List<DecisionReading> endings = new ArrayList<>();
        for (int i = 1; words.has("ending." + i + ".form"); i++) {
            Clause clause = Clause.of(words.text("ending." + i + ".clause"));
            boolean filled = words.oneOf("ending." + i + ".form", "placesFilled", "remainingFillVacancies")
                    .equals("placesFilled");
            endings.add(filled ? placesFilled(clause) : remaining(clause));
        }
        return (table, stage) -> endings.stream()
                .map(ending -> ending.due(table, stage))
                .filter(due -> !due.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static DecisionReading placesFilled(Clause clause) {
        return (table, stage) -> {
            List<Integer> left = table.continuing();
            if (table.vacancies() > 0) {
                return List.of();
            }
            return endingWith(DecisionType.EXCLUDE, left, Reason.COUNT_COMPLETE, clause, table);
        };
    }

    private static DecisionReading remaining(Clause clause) {
        return (table, stage) -> {
            List<Integer> left = table.continuingFromTheTop();
            return left.size() > table.vacancies() ? List.of() : electing(left, clause, table);
        };
    }

    /** The decisions that elect all who remain and end the count. */
    static List<Decision> electing(List<Integer> remaining, Clause clause, Table table) {
        return endingWith(DecisionType.ELECT, remaining, Reason.LAST_REMAINING, clause, table);
    }

    private static List<Decision> endingWith(
            DecisionType type, List<Integer> candidates, Reason reason, Clause clause, Table table) {
        Decision stop = Decision.of(DecisionType.STOP, List.of(), Reason.COUNT_COMPLETE, clause);
        return candidates.isEmpty()
                ? List.of(stop)
                : List.of(Decision.of(type, table.named(candidates), reason, clause), stop);
    }
}
