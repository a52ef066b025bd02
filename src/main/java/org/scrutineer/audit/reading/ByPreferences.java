package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutineer.record.TieMethod;

/** Ties settled by the numbers of papers that mark each of the tied first, second and so on. */
record ByPreferences() implements TieStep {

    @Override
    public Optional<Narrowed> narrow(List<Integer> tied, TieReading.Aim aim, TableView table, SuppliedLots lots) {
        for (int place = 1; place <= table.nominated(); place++) {
            Map<Long, List<Integer>> byPapers = new TreeMap<>();
            for (int number : tied) {
                byPapers.computeIfAbsent(table.marked(number, place), papers -> new ArrayList<>())
                        .add(number);
            }
            if (byPapers.size() > 1) {
                List<List<Integer>> ascending = List.copyOf(byPapers.values());
                List<Integer> left = ascending.get(aim == TieReading.Aim.WEAKEST ? 0 : ascending.size() - 1);
                return Optional.of(new Narrowed(left, TieMethod.FIRST_DIFFERENCE, 0));
            }
        }
        return Optional.of(new Narrowed(tied, TieMethod.FIRST_DIFFERENCE, 0));
    }
}
