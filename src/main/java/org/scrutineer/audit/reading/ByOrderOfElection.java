package org.scrutineer.audit.reading;

import java.util.List;
import java.util.Optional;
import org.scrutineer.record.TieMethod;

/** Ties settled for who was elected first. */
record ByOrderOfElection() implements TieStep {

    @Override
    public Optional<Narrowed> narrow(List<Integer> tied, TieReading.Aim aim, TableView table, SuppliedLots lots) {
        for (int number : table.elected()) {
            if (tied.contains(number)) {
                return Optional.of(new Narrowed(List.of(number), TieMethod.EARLIER_ELECTION, table.electedAt(number)));
            }
        }
        return Optional.of(new Narrowed(tied, TieMethod.EARLIER_ELECTION, 0));
    }
}
