package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.TieBreak;

/**
 * An exclusion, of the lowest or of several together, and what stands in its place if it ends the count.
 *
 * @param size how many of the lowest are to go
 * @param ties how one is chosen of equals
 * @param clause the clause of the exclusion
 * @param deferral the clause by which surpluses wait meanwhile; empty if none is spoken of
 * @param end the clause by which the count ends instead; empty if none does
 */
record ExclusionReading(Size size, TieReading ties, Clause clause, String deferral, String end) implements StepReading {

    /** How many of the lowest go together, 0 if nobody does. */
    interface Size {
        /** The number, of the continuing candidates with the fewest votes first. */
        int of(List<Integer> fromTheBottom, Table table);
    }

    /** Reads the parameters of a step. */
    static ExclusionReading read(Words words, String prefix) {
        boolean together = words.text(prefix + "form").equals("excludeTogether");
        return new ExclusionReading(
                together ? together(words, prefix) : (fromTheBottom, table) -> Math.min(1, fromTheBottom.size()),
                TieReading.read(words, prefix + "ties."),
                Clause.of(words.text(prefix + "clause")),
                together ? words.text(prefix + "deferral.clause") : "",
                words.has(prefix + "endBeforeTransfer.clause") ? words.text(prefix + "endBeforeTransfer.clause") : "");
    }

    /** As many as can be whose votes, with all surpluses that wait, do not come up to those of the next. */
    private static Size together(Words words, String prefix) {
        int atMost = words.oneOf(prefix + "margin", "atMost", "lessThan").equals("atMost") ? 0 : -1;
        return (fromTheBottom, table) -> {
            int most = fromTheBottom.size() - Math.max(1, table.vacancies());
            Fraction waiting = table.waiting().stream().map(table::surplus).reduce(Fraction.ZERO, Fraction::plus);
            for (int size = most; size > 0; size--) {
                Fraction group = table.sum(fromTheBottom.subList(0, size)).plus(waiting);
                if (group.compareTo(table.votes(fromTheBottom.get(size))) <= atMost) {
                    return size;
                }
            }
            return 0;
        };
    }

    @Override
    public Optional<Due> due(Table table, Supplied supplied) {
        List<Integer> fromTheBottom = table.continuing().stream()
                .sorted(Comparator.comparing(table::votes))
                .toList();
        int number = size.of(fromTheBottom, table);
        if (number == 0) {
            return Optional.empty();
        }
        Fraction edge = table.votes(fromTheBottom.get(number - 1));
        List<Integer> chosen = new ArrayList<>(fromTheBottom.stream()
                .filter(each -> table.votes(each).compareTo(edge) < 0)
                .toList());
        List<Integer> level = new ArrayList<>(fromTheBottom.stream()
                .filter(each -> table.votes(each).equals(edge))
                .toList());
        List<TieBreak> steps = new ArrayList<>();
        while (chosen.size() < number) {
            if (chosen.size() + level.size() == number) {
                chosen.addAll(level);
                break;
            }
            TieReading.Settled settled = ties.settle(table, TieReading.Aim.WEAKEST, level, supplied);
            if (settled.chosen() == 0) {
                return Optional.of(new Due.LotMissing(level));
            }
            steps.addAll(settled.steps());
            chosen.add(settled.chosen());
            level.remove(Integer.valueOf(settled.chosen()));
        }
        return Optional.of(exclude(chosen.stream().sorted().toList(), steps, table));
    }

    private Due exclude(List<Integer> excluded, List<TieBreak> steps, Table table) {
        Reason reason = excluded.size() == 1 ? Reason.LOWEST : Reason.BULK_LOWEST;
        List<Decision> decisions = new ArrayList<>();
        List<Integer> waiting = table.waiting().stream()
                .filter(number -> table.surplus(number).signum() > 0)
                .toList();
        if (!deferral.isEmpty() && !waiting.isEmpty()) {
            decisions.add(Decision.of(DecisionType.DEFER, table.named(waiting), reason, Clause.of(deferral)));
        }
        decisions.add(new Decision(DecisionType.EXCLUDE, table.named(excluded), reason, clause, steps));
        List<Integer> remaining = table.continuingFromTheTop().stream()
                .filter(number -> !excluded.contains(number))
                .toList();
        if (end.isEmpty() || remaining.size() > table.vacancies()) {
            return new Due.Next(decisions, new StageAction.Exclusion(table.named(excluded)));
        }
        decisions.addAll(EndingReading.electing(remaining, Clause.of(end), table));
        return new Due.End(decisions);
    }
}
