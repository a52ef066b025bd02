package org.scrutineer.audit.reading;

import java.util.List;
import java.util.Optional;
import org.scrutineer.audit.Fraction;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;

/**
 * The exclusion of the lowest who may be excluded, if nobody who stands before him among all who continue comes near
 * enough.
 *
 * @param clause the clause
 */
record SureLoserReading(Clause clause) implements KeepValueStepReading {

    /** Reads a step. */
    static SureLoserReading read(Words part) {
        return new SureLoserReading(part.clause());
    }

    @Override
    public Optional<Decision> due(KeepValueTableView keep, SuppliedLots lots) {
        TableView table = keep.table();
        List<Integer> fromTheTop = table.continuingFromTheTop();
        List<Integer> excludable =
                fromTheTop.stream().filter(table.excludable()::contains).toList();
        if (excludable.isEmpty()) {
            return Optional.empty();
        }
        int loser = excludable.get(excludable.size() - 1);
        Fraction reach = table.votes(loser).plus(keep.surplus());
        int place = fromTheTop.indexOf(loser);
        return place > 0 && table.votes(fromTheTop.get(place - 1)).compareTo(reach) > 0
                ? Optional.of(KeepValueStepReading.exclude(List.of(loser), List.of(), clause, table))
                : Optional.empty();
    }
}
