package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.audit.Fraction;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;

/** The ending at which the last of one more than there are places cannot catch up. */
final class LowestBehindReading {

    private LowestBehindReading() {}

    /**
     * Elects all but the lowest of one more than there are places, if that one with all surpluses is below the next and
     * need not be elected.
     */
    static EndingReading read(Words part) {
        Clause clause = part.clause();
        return (table, lots) -> {
            List<Integer> ranked = table.continuingFromTheTop();
            int places = table.vacancies();
            if (places == 0
                    || ranked.size() != places + 1
                    || !table.undeclared().isEmpty()) {
                return List.of();
            }
            Fraction reach = table.votes(ranked.get(places)).plus(table.waitingInAll());
            if (reach.compareTo(table.votes(ranked.get(places - 1))) >= 0
                    || !table.excludable().contains(ranked.get(places))) {
                return List.of();
            }
            List<Decision> due = new ArrayList<>();
            due.add(Decision.of(
                    DecisionType.ELECT, table.named(ranked.subList(0, places)), Reason.UNCATCHABLE, clause));
            due.addAll(Endings.endingWith(
                    DecisionType.EXCLUDE, List.of(ranked.get(places)), Reason.COUNT_COMPLETE, clause, table));
            return due;
        };
    }
}
