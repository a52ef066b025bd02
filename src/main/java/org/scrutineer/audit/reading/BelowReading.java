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
import org.scrutineer.record.StageAction;
import org.scrutineer.record.TieBreak;

/**
 * The first exclusion, of all who have fewer votes than are asked, in the order in which their papers leave.
 *
 * @param least how many votes are asked
 * @param way how their papers leave
 * @param ties how one is chosen of equals
 * @param clause the clause
 */
record BelowReading(Fraction least, WayOut way, TieReading ties, Clause clause) implements StepReading {

    /** Reads the step. */
    static BelowReading read(Words part) {
        return new BelowReading(
                part.number("least"), WayOut.of(part.need("transfers"), part), TieReading.of(part), part.clause());
    }

    @Override
    public Optional<Due> due(TableView table, SuppliedLots supplied) {
        if (table.points().stream().anyMatch(point -> point.kind() == StageAction.Kind.EXCLUSION)) {
            return Optional.empty();
        }
        List<Integer> below = table.excludable().stream()
                .filter(number -> table.votes(number).compareTo(least) < 0)
                .sorted(Comparator.comparing(table::votes))
                .toList();
        int most = table.continuing().size() - table.vacancies();
        for (int size = Math.min(below.size(), most); size >= 1; size--) {
            List<TieBreak> steps = new ArrayList<>();
            List<Integer> gone = new ArrayList<>();
            List<Integer> open = new ArrayList<>(below);
            while (gone.size() < size) {
                TieReading.Settled next = next(open, size - gone.size(), table, supplied.after(steps));
                if (next.chosen() == 0) {
                    return Optional.of(new Due.LotMissing(level(open, table)));
                }
                steps.addAll(next.steps());
                gone.add(next.chosen());
                open.remove(Integer.valueOf(next.chosen()));
            }
            if (size == 1 || table.isIndifferentTo(gone)) {
                Decision decision =
                        new Decision(DecisionType.EXCLUDE, table.named(gone), Reason.BELOW_THRESHOLD, clause, steps);
                return Optional.of(way.leave(gone, List.of(decision), table, this));
            }
        }
        return Optional.empty();
    }

    /** The next of those left; of those without votes, if all of them go, the first on the ballot paper. */
    private TieReading.Settled next(List<Integer> open, int toGo, TableView table, SuppliedLots supplied) {
        List<Integer> level = level(open, table);
        boolean allWithoutVotes = table.votes(level.get(0)).signum() == 0 && level.size() <= toGo;
        return allWithoutVotes
                ? new TieReading.Settled(level.get(0), List.of())
                : ties.settle(table, TieReading.Aim.WEAKEST, level, supplied);
    }

    /** Those with the fewest votes. */
    private static List<Integer> level(List<Integer> open, TableView table) {
        return open.stream()
                .filter(number -> table.votes(number).equals(table.votes(open.get(0))))
                .sorted()
                .toList();
    }

    @Override
    public Optional<TieReading> tieRule() {
        return Optional.of(ties);
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
