package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.StageAction;

/**
 * The transfer of the largest surplus.
 *
 * @param awaiting the word that says whose surplus waits
 * @param ties how one is chosen of equals
 * @param clause the clause
 */
record SurplusReading(String awaiting, TieReading ties, Clause clause) implements StepReading {

    /** Reads the parameters of a step. */
    static SurplusReading read(Words words, String prefix) {
        words.text(prefix + "form");
        return new SurplusReading(
                words.oneOf(prefix + "awaiting", "aboveTheQuota", "everyElected", "earliestAboveTheQuota"),
                TieReading.read(words, prefix + "ties."),
                Clause.of(words.text(prefix + "clause")));
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
        List<Integer> waiting = table.waiting().stream()
                .filter(number ->
                        awaiting.equals("everyElected") || table.surplus(number).signum() > 0)
                .sorted()
                .toList();
        if (awaiting.equals("earliestAboveTheQuota") && !waiting.isEmpty()) {
            int earliest = waiting.stream()
                    .mapToInt(number -> arose(number, table))
                    .min()
                    .orElseThrow();
            waiting = waiting.stream()
                    .filter(number -> arose(number, table) == earliest)
                    .toList();
        }
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
