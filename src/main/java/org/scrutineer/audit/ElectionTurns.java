package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.scrutineer.audit.reading.DecisionReading;
import org.scrutineer.audit.reading.SuppliedLots;
import org.scrutineer.audit.reading.TieReading;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.TieBreak;

/**
 * The elections on the same figures, one candidate at a time: whoever is doomed by an election is not elected after it
 * and keeps nobody of equal votes from it, and of equals of whom not all can be elected the one on whom their tie falls
 * is the first.
 */
final class ElectionTurns {

    private final Table table;
    private final GuardedAndDoomed marks;
    private final DecisionReading election;
    private final Optional<TieReading> ties;
    private SuppliedLots supplied;
    private final Consumer<Decision> carryOut;
    private final List<Decision> due = new ArrayList<>();

    ElectionTurns(
            Table table,
            GuardedAndDoomed marks,
            DecisionReading election,
            Optional<TieReading> ties,
            SuppliedLots supplied,
            Consumer<Decision> carryOut) {
        this.table = table;
        this.marks = marks;
        this.election = election;
        this.ties = ties;
        this.supplied = supplied;
        this.carryOut = carryOut;
    }

    /** Carries out all elections that are due, and whom they guard or doom; returns the decisions. */
    List<Decision> run(StageAction.Kind kind) {
        mark().forEach(due::add);
        boolean again = true;
        while (again) {
            again = !run(election.due(table, kind, supplied));
        }
        return due;
    }

    private List<Decision> mark() {
        List<Decision> marked = marks.due();
        marked.forEach(carryOut);
        return marked;
    }

    private boolean run(List<Decision> asked) {
        List<Integer> waiting = numbers(asked, type -> type == DecisionType.ELECT);
        List<Integer> tooMany = numbers(asked, type -> type != DecisionType.ELECT);
        for (Decision decision : asked) {
            if (decision.type() != DecisionType.ELECT) {
                due.add(decision);
            } else if (!run(decision, waiting, tooMany)) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> numbers(List<Decision> decisions, Predicate<DecisionType> type) {
        List<Integer> numbers = new ArrayList<>();
        for (Decision decision : decisions) {
            if (type.test(decision.type())) {
                decision.candidates().forEach(candidate -> numbers.add(candidate.number()));
            }
        }
        return numbers;
    }

    private boolean run(Decision decision, List<Integer> waiting, List<Integer> tooMany) {
        List<Integer> elected = new ArrayList<>();
        List<TieBreak> steps = new ArrayList<>(decision.ties());
        List<Decision> marked = new ArrayList<>();
        for (var candidate : decision.candidates()) {
            TieReading.Settled next = next(candidate.number(), waiting);
            supplied = supplied.after(next.steps());
            elected.add(next.chosen());
            waiting.remove(Integer.valueOf(next.chosen()));
            steps.addAll(next.steps());
            carryOut.accept(Decision.of(
                    DecisionType.ELECT, table.named(List.of(next.chosen())), decision.reason(), decision.clause()));
            marked.addAll(mark());
            boolean dooms =
                    table.doomed().stream().anyMatch(number -> waiting.contains(number) || tooMany.contains(number));
            if (dooms || !next.steps().isEmpty()) {
                add(decision, elected, steps, marked);
                return false;
            }
        }
        add(decision, elected, steps, marked);
        return true;
    }

    private void add(Decision decision, List<Integer> elected, List<TieBreak> steps, List<Decision> marked) {
        due.add(new Decision(DecisionType.ELECT, table.named(elected), decision.reason(), decision.clause(), steps));
        due.addAll(marked);
    }

    private TieReading.Settled next(int first, List<Integer> waiting) {
        TieReading.Settled alone = new TieReading.Settled(first, List.of());
        List<Integer> equals = waiting.stream()
                .filter(number -> table.votes(number).equals(table.votes(first)))
                .sorted()
                .toList();
        if (equals.size() < 2 || equals.size() > table.vacancies() || marks.canAllBeElected(equals)) {
            return alone;
        }
        return ties.map(rule -> rule.settle(table, TieReading.Aim.STRONGEST, equals, supplied))
                .filter(settled -> settled.chosen() != 0)
                .orElse(alone);
    }
}
