package org.scrutineer.audit.reading;

import java.util.List;
import java.util.Optional;
import org.scrutineer.record.TieMethod;

/** Ties settled for the surplus that arose first. */
record ByOrigin() implements TieStep {

    @Override
    public Optional<Narrowed> narrow(List<Integer> tied, TieReading.Aim aim, TableView table, SuppliedLots lots) {
        int first = tied.stream().mapToInt(table::surplusArose).min().orElse(0);
        List<Integer> left = tied.stream()
                .filter(number -> table.surplusArose(number) == first)
                .toList();
        return Optional.of(new Narrowed(left, TieMethod.EARLIER_SURPLUS, first));
    }
}
