package org.scrutineer.audit.reading;

import java.util.List;
import java.util.Optional;
import org.scrutineer.record.Decision;

/**
 * The exclusion of all who have no votes, as many as may go.
 *
 * @param some how some are chosen of too many
 */
record NoVotesReading(SomeOfTheLowest some) implements KeepValueStepReading {

    /** Reads a step. */
    static NoVotesReading read(Words part) {
        return new NoVotesReading(new SomeOfTheLowest(
                TieReading.of(part), part.clause(), (together, table) -> table.isIndifferentTo(together)));
    }

    @Override
    public Optional<Decision> due(KeepValueTableView keep, SuppliedLots lots) {
        TableView table = keep.table();
        List<Integer> without = table.excludable().stream()
                .filter(number -> table.votes(number).signum() == 0)
                .toList();
        int most = table.continuing().size() - table.vacancies();
        return without.size() < 2 || most < 1 ? Optional.empty() : Optional.of(some.of(without, most, table, lots));
    }

    @Override
    public Optional<TieReading> tieRule() {
        return Optional.of(some.ties());
    }
}
