package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.StageAction;

/**
 * The transfer of the largest surplus.
 *
 * @param awaiting the word that says whose surplus waits
 * @param held whether all surpluses are held back on the figures of a table
 * @param ties how one is chosen of equals
 * @param clause the clause
 */
record SurplusReading(String awaiting, Predicate<Table> held, TieReading ties, Clause clause) implements StepReading {

    private static final String EARLIEST = "earliestAboveTheQuota";

    /** Reads the parameters of a step. */
    static SurplusReading read(Words words, String prefix) {
        words.text(prefix + "form");
        return new SurplusReading(
                words.oneOf(prefix + "awaiting", "aboveTheQuota", "everyElected", EARLIEST),
                held(words, prefix),
                TieReading.read(words, prefix + "ties."),
                Clause.of(words.text(prefix + "clause")));
    }

    private static Predicate<Table> held(Words words, String prefix) {
        if (words.has(prefix + "afterwards.clause")) {
            words.text(prefix + "afterwards.clause");
            return table -> table.vacancies() > 0;
        }
        if (!words.has(prefix + "deferral.form")) {
            return table -> false;
        }
        words.oneOf(prefix + "deferral.form", "belowBothGaps");
        words.text(prefix + "deferral.clause");
        QuarterReading quarter = QuarterReading.read(words, prefix + "deferral.quarter");
        return table -> {
            List<Integer> all = table.continuing();
            List<Integer> some = all.stream()
                    .filter(number -> table.votes(number).signum() > 0)
                    .toList();
            return canBeHeld(all, quarter, table) && (some.size() < 2 || canBeHeld(some, quarter, table));
        };
    }

    /** Whether all surpluses are less than both gaps, and bring nobody they concern from below the quarter to above it. */
    private static boolean canBeHeld(List<Integer> candidates, QuarterReading quarter, Table table) {
        if (candidates.size() < 2) {
            return false;
        }
        List<Integer> ranked =
                candidates.stream().sorted(Comparator.comparing(table::votes)).toList();
        int last = ranked.get(0);
        Fraction all = table.waitingInAll();
        Fraction toTheQuota = table.quota.minus(table.votes(ranked.get(ranked.size() - 1)));
        Fraction toTheNext = table.votes(ranked.get(1)).minus(table.votes(last));
        boolean crosses = quarter.concerns(last)
                && !QuarterReading.isPassed(table.votes(last), table)
                && QuarterReading.isPassed(table.votes(last).plus(all), table);
        return all.compareTo(toTheQuota) < 0 && all.compareTo(toTheNext) < 0 && !crosses;
    }

    private List<Integer> inLine(Table table) {
        List<Integer> waiting = table.waiting().stream()
                .filter(number ->
                        awaiting.equals("everyElected") || table.surplus(number).signum() > 0)
                .sorted()
                .toList();
        int first =
                waiting.stream().mapToInt(number -> arose(number, table)).min().orElse(0);
        return awaiting.equals(EARLIEST)
                ? waiting.stream()
                        .filter(number -> arose(number, table) == first)
                        .toList()
                : waiting;
    }

    @Override
    public Optional<TieReading> tieRule() {
        return Optional.of(ties);
    }

    /** The stage of the first point from which the votes of a candidate have stood as they are. */
    private static int arose(int number, Table table) {
        int stage = 0;
        Fraction votes = Fraction.of(-1);
        for (Table.Point point : table.points()) {
            if (!point.votes().get(number).equals(votes)) {
                votes = point.votes().get(number);
                stage = point.stage();
            }
        }
        return stage;
    }

    @Override
    public Optional<Due> due(Table table, Marks marks, Supplied supplied) {
        List<Integer> waiting = held.test(table) ? List.of() : inLine(table);
        Optional<Fraction> largest = waiting.stream().map(table::surplus).max(Fraction::compareTo);
        if (largest.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> equals = waiting.stream()
                .filter(number -> table.surplus(number).equals(largest.get()))
                .toList();
        TieReading.Settled settled = ties.settle(table, TieReading.Aim.STRONGEST, equals, supplied);
        if (settled.chosen() == 0) {
            return Optional.of(new Due.LotMissing(equals));
        }
        List<Decision> decisions = new ArrayList<>();
        if (!settled.steps().isEmpty()) {
            List<Integer> others =
                    equals.stream().filter(number -> number != settled.chosen()).toList();
            decisions.add(new Decision(DecisionType.DEFER, table.named(others), Reason.QUOTA, clause, settled.steps()));
        }
        return Optional.of(new Due.Next(decisions, new StageAction.Surplus(table.candidate(settled.chosen()))));
    }
}
