package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.TieBreak;

/**
 * The choice of those who are excluded from candidates of whom not all may go.
 *
 * @param ties how one is chosen of equals
 * @param clause the clause
 * @param together whether candidates may be excluded together
 */
record SomeOfTheLowest(TieReading ties, Clause clause, BiPredicate<List<Integer>, TableView> together) {

    /** Excludes as many as may go; of too many those on whom the ties fall, one after the other, and one at least. */
    Decision of(List<Integer> candidates, int most, TableView table, SuppliedLots lots) {
        if (candidates.size() <= most && together.test(candidates, table)) {
            return exclude(candidates, List.of(), table);
        }
        List<Integer> left = new ArrayList<>(candidates);
        List<Integer> chosen = new ArrayList<>();
        List<TieBreak> steps = new ArrayList<>();
        boolean full = false;
        while (!full) {
            TieReading.Settled one = ties.settle(table, TieReading.Aim.WEAKEST, left, lots.after(steps));
            if (one.chosen() == 0) {
                return exclude(List.of(), steps, table);
            }
            List<Integer> more = new ArrayList<>(chosen);
            more.add(one.chosen());
            boolean goTogether = together.test(more, table);
            if (goTogether || chosen.isEmpty()) {
                left.remove(Integer.valueOf(one.chosen()));
                chosen = more;
                steps.addAll(one.steps());
            }
            full = !goTogether || chosen.size() == most;
        }
        return exclude(chosen, steps, table);
    }

    private Decision exclude(List<Integer> candidates, List<TieBreak> steps, TableView table) {
        return KeepValueStepReading.exclude(candidates, steps, clause, table);
    }
}
