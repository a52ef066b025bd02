package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scrutineer.audit.Fraction;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;

/**
 * The departure of undeclared write-ins and of all who could not come up to the next higher total.
 *
 * @param least how the next total compares, at the least, with all that could come together below it
 * @param way how their papers leave
 * @param clause the clause
 */
record ImpossibleReading(int least, WayOut way, Clause clause) implements StepReading {

    /** Reads a step. */
    static ImpossibleReading read(Words part) {
        int least = part.oneOf("margin", "atMost", "lessThan").equals("lessThan") ? 1 : 0;
        return new ImpossibleReading(least, WayOut.of(part.need("transfers"), part), part.clause());
    }

    @Override
    public Optional<Due> due(TableView table, SuppliedLots lots) {
        List<Decision> decisions = new ArrayList<>(UndeclaredReading.exclusion(clause, table));
        List<Integer> impossible = impossible(table);
        if (!impossible.isEmpty()) {
            decisions.add(Decision.of(DecisionType.EXCLUDE, table.named(impossible), Reason.IMPOSSIBLE, clause));
        }
        List<Integer> all = new ArrayList<>(table.undeclared());
        all.addAll(impossible);
        all.sort(Comparator.naturalOrder());
        return all.isEmpty() ? Optional.empty() : Optional.of(way.leave(all, decisions, table, this));
    }

    /**
     * Goes through the totals from the top: the first below which nobody can come up to it leaves all of them out. Who
     * is spared stays, and is the next to those who have no more.
     */
    private List<Integer> impossible(TableView table) {
        List<Integer> ranked = table.declaredFromTheTop();
        Fraction beside = table.sum(table.undeclared())
                .plus(ranked.stream().map(table::surplus).reduce(Fraction.ZERO, Fraction::plus));
        for (int number : ranked) {
            Fraction total = table.votes(number);
            List<Integer> below = ranked.stream()
                    .filter(other -> table.votes(other).compareTo(total) < 0)
                    .filter(table.excludable()::contains)
                    .sorted()
                    .toList();
            boolean leavesEnough = ranked.size() - below.size() >= table.vacancies();
            boolean bears = below.size() > 1 && !table.isIndifferentTo(below);
            boolean isNext = ranked.stream()
                    .filter(other -> table.votes(other).compareTo(total) < 0 && !below.contains(other))
                    .allMatch(spared ->
                            below.stream().anyMatch(other -> table.votes(other).compareTo(table.votes(spared)) > 0));
            if (!below.isEmpty()
                    && leavesEnough
                    && isNext
                    && !bears
                    && total.compareTo(table.sum(below).plus(beside)) >= least) {
                return below;
            }
        }
        return List.of();
    }

    @Override
    public Optional<LeavingReading> leaving() {
        return Optional.of(way.transfers());
    }

    @Override
    public boolean isBrokenOff(TableView table) {
        return way.brokenOff().test(table);
    }

    @Override
    public Asked asked() {
        return way.asked();
    }

    @Override
    public Optional<Due> leave(List<Integer> doomed, TableView table) {
        return Optional.of(way.leave(doomed, List.of(DoomedRule.exclusionOf(doomed, table)), table, this));
    }
}
