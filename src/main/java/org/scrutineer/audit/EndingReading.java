package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;

/** The endings that are read here. */
final class EndingReading {

    /** The words for the endings. */
    static final String[] FORMS = {"placesFilled", "remainingFillVacancies", "majorityForLastVacancy"};

    private EndingReading() {}

    /** Reads all endings; the first that applies ends the count. */
    static DecisionReading read(Words words) {
        List<Function<Table, List<Decision>>> endings = new ArrayList<>();
        for (int i = 1; words.has("ending." + i + ".form"); i++) {
            endings.add(readOne(words, "ending." + i + "."));
        }
        return (table, stage) -> endings.stream()
                .map(ending -> ending.apply(table))
                .filter(due -> !due.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Reads the ending whose parameters begin with a prefix. */
    static Function<Table, List<Decision>> readOne(Words words, String prefix) {
        Clause clause = Clause.of(words.text(prefix + "clause"));
        Function<Table, List<Decision>> ending = switch (words.oneOf(prefix + "form", FORMS)) {
            case "placesFilled" -> placesFilled(clause);
            case "remainingFillVacancies" -> remaining(clause);
            default -> majority(words.oneOf(prefix + "margin", "atLeast", "moreThan"), clause);
        };
        if (!words.has(prefix + "oneSeat")) {
            return ending;
        }
        words.oneOf(prefix + "oneSeat", "afterAnExclusion");
        words.text(prefix + "oneSeat.clause");
        return table -> ElectionReading.waits(table) ? List.of() : ending.apply(table);
    }

    /** Elects to the last place who has more than half of what all others have and of the surpluses that wait. */
    private static Function<Table, List<Decision>> majority(String margin, Clause clause) {
        int least = margin.equals("atLeast") ? 0 : 1;
        return table -> {
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
            due.addAll(endingWith(
                    DecisionType.EXCLUDE, others.stream().sorted().toList(), Reason.COUNT_COMPLETE, clause, table));
            return due;
        };
    }

    private static Function<Table, List<Decision>> placesFilled(Clause clause) {
        return table -> {
            List<Integer> left = table.continuing();
            if (table.vacancies() > 0) {
                return List.of();
            }
            return endingWith(DecisionType.EXCLUDE, left, Reason.COUNT_COMPLETE, clause, table);
        };
    }

    private static Function<Table, List<Decision>> remaining(Clause clause) {
        return table -> {
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
