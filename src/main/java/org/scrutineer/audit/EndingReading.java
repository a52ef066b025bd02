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
    static final String[] FORMS = {
        "placesFilled", "remainingFillVacancies", "fewerThanVacancies", "majorityForLastVacancy", "lowestCannotCatchUp"
    };

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
            case "remainingFillVacancies" -> remaining(clause, 0);
            case "fewerThanVacancies" -> remaining(clause, 1);
            case "lowestCannotCatchUp" -> lowestBehind(clause);
            default -> majority(words.oneOf(prefix + "margin", "atLeast", "moreThan"), clause);
        };
        if (words.has(prefix + "unless.clause")) {
            words.text(prefix + "unless.clause");
            return unlessOpen(ending, QuarterReading.read(words, prefix + "unless.quarter"));
        }
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

    /**
     * Elects all but the lowest of one more than there are places, if that one with all surpluses is below the next and need
     * not be elected.
     */
    private static Function<Table, List<Decision>> lowestBehind(Clause clause) {
        return table -> {
            List<Integer> ranked = table.continuingFromTheTop();
            int places = table.vacancies();
            if (places == 0 || ranked.size() != places + 1) {
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
            due.addAll(endingWith(
                    DecisionType.EXCLUDE, List.of(ranked.get(places)), Reason.COUNT_COMPLETE, clause, table));
            return due;
        };
    }

    /** Only the elections of an ending, while one who is left could come above the quarter for the first time. */
    private static Function<Table, List<Decision>> unlessOpen(
            Function<Table, List<Decision>> ending, QuarterReading quarter) {
        return table -> {
            List<Decision> due = ending.apply(table);
            List<Decision> elections = due.stream()
                    .filter(decision -> decision.type() == DecisionType.ELECT)
                    .toList();
            List<Integer> left = table.continuing().stream()
                    .filter(number -> elections.stream()
                            .noneMatch(decision -> decision.candidates().contains(table.candidate(number))))
                    .filter(quarter::concerns)
                    .filter(number -> table.points().stream()
                            .noneMatch(point ->
                                    QuarterReading.isPassed(point.votes().get(number), table)))
                    .filter(number ->
                            QuarterReading.isPassed(table.votes(number).plus(table.waitingInAll()), table))
                    .toList();
            return left.isEmpty() ? due : elections;
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

    /** Elects all who are left if at least so many vacancies are more than they. */
    private static Function<Table, List<Decision>> remaining(Clause clause, int atLeast) {
        return table -> {
            List<Integer> left = table.continuingFromTheTop();
            return table.vacancies() - left.size() < atLeast ? List.of() : electing(left, clause, table);
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
