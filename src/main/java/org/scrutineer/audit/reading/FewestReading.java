package org.scrutineer.audit.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scrutineer.audit.Fraction;
import org.scrutineer.record.Decision;

/**
 * The exclusion of one of those with the fewest votes.
 *
 * @param within how near to the fewest those are between whom a tie is
 * @param some how one is chosen
 */
record FewestReading(Within within, SomeOfTheLowest some) implements KeepValueStepReading {

    /** How near to the fewest somebody must be. */
    interface Within {
        /** The votes between. */
        Fraction of(KeepValueTableView keep);
    }

    /** One of those with the fewest. */
    static FewestReading fewest(Words part) {
        return new FewestReading(keep -> Fraction.ZERO, one(part));
    }

    /** One of those whom all surpluses together could bring no further apart from the fewest. */
    static FewestReading withinSurplus(Words part) {
        return new FewestReading(KeepValueTableView::surplus, one(part));
    }

    private static SomeOfTheLowest one(Words part) {
        return new SomeOfTheLowest(TieReading.of(part), part.clause(), (candidates, table) -> true);
    }

    @Override
    public Optional<Decision> due(KeepValueTableView keep, SuppliedLots lots) {
        TableView table = keep.table();
        List<Integer> excludable = table.excludable();
        if (excludable.isEmpty()) {
            return Optional.empty();
        }
        Fraction most = excludable.stream()
                .map(table::votes)
                .min(Comparator.naturalOrder())
                .orElse(Fraction.ZERO)
                .plus(within.of(keep));
        List<Integer> lowest = excludable.stream()
                .filter(number -> table.votes(number).compareTo(most) <= 0)
                .toList();
        return Optional.of(some.of(lowest, 1, table, lots));
    }

    @Override
    public Optional<TieReading> tieRule() {
        return Optional.of(some.ties());
    }
}
