package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.scrutineer.audit.Fraction;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;

/** The ending that elects to the last place who cannot be overtaken by all others together. */
final class MajorityReading {

    private MajorityReading() {}

    /** Elects to the last place who outweighs what all others have with the surpluses that wait. */
    static EndingReading read(Words part) {
        return read(part, table -> table.waiting().stream().map(table::surplus).reduce(Fraction.ZERO, Fraction::plus));
    }

    /** Elects to the last place who outweighs what all others have, whatever surpluses wait. */
    static EndingReading ofOthers(Words part) {
        return read(part, table -> Fraction.ZERO);
    }

    /**
     * Elects to all places those who outweigh, each of them, all who would be left together with the surpluses that
     * wait.
     */
    static EndingReading ofLeaders(Words part) {
        Clause clause = part.clause();
        TieReading ties = TieReading.of(part);
        return (table, lots) -> {
            List<Integer> ranked = table.continuingFromTheTop();
            int places = table.vacancies();
            if (places < 1 || places >= ranked.size() || !table.undeclared().isEmpty()) {
                return List.of();
            }
            List<Integer> leaders = ranked.subList(0, places);
            List<Integer> rest = ranked.subList(places, ranked.size());
            Fraction against = table.sum(rest).plus(table.waitingInAll());
            boolean bound = !table.excludable().containsAll(rest) || !table.isIndifferentTo(rest);
            if (bound || leaders.stream().anyMatch(leader -> table.votes(leader).compareTo(against) <= 0)) {
                return List.of();
            }
            List<Decision> due = new ArrayList<>();
            due.add(ties.rank(table, leaders, lots).electing(Reason.UNCATCHABLE, clause, table));
            due.addAll(Endings.endingWith(
                    DecisionType.EXCLUDE, rest.stream().sorted().toList(), Reason.COUNT_COMPLETE, clause, table));
            return due;
        };
    }

    private static EndingReading read(Words part, Function<TableView, Fraction> beside) {
        Clause clause = part.clause();
        int least = part.oneOf("margin", "atLeast", "moreThan").equals("atLeast") ? 0 : 1;
        return (table, lots) -> {
            List<Integer> ranked = table.continuingFromTheTop();
            if (table.vacancies() != 1
                    || ranked.isEmpty()
                    || !table.undeclared().isEmpty()) {
                return List.of();
            }
            List<Integer> others = ranked.subList(1, ranked.size());
            Fraction against = table.sum(others).plus(beside.apply(table));
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
