package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.audit.Fraction;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;

/** The ending that elects to the last place who cannot be overtaken by all others together. */
final class MajorityReading {

    private MajorityReading() {}

    /** Elects to the last place who has more than half of what all others have and of the surpluses that wait. */
    static EndingReading read(Words part) {
        Clause clause = part.clause();
        int least = part.oneOf("margin", "atLeast", "moreThan").equals("atLeast") ? 0 : 1;
        return (table, lots) -> {
            List<Integer> ranked = table.continuingFromTheTop();
            if (table.vacancies() != 1 || ranked.isEmpty()) {
                return List.of();
            }
            List<Integer> others = ranked.subList(1, ranked.size());
            Fraction against = table.waiting().stream().map(table::surplus).reduce(table.sum(others), Fraction::plus);
            int lead = table.votes(ranked.get(0)).compareTo(against);
            boolean alone = others.isEmpty() || table.votes(others.get(0)).compareTo(table.votes(ranked.get(0))) < 0;
            if (lead < least || !alone || table.doomed().contains(ranked.get(0))) {
                return List.of();
            }
            List<Decision> due = new ArrayList<>();
            due.add(Decision.of(DecisionType.ELECT, table.named(ranked.subList(0, 1)), Reason.UNCATCHABLE, clause));
            due.addAll(Endings.endingWith(
                    DecisionType.EXCLUDE, others.stream().sorted().toList(), Reason.COUNT_COMPLETE, clause, table));
            return due;
        };
    }
}
