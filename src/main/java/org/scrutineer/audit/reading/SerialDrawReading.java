package org.scrutineer.audit.reading;

import java.util.List;
import java.util.Optional;
import org.scrutineer.audit.Fraction;
import org.scrutineer.record.TieMethod;

/**
 * Ties settled as by the program of 1987: each of the tied takes the place of the one drawn if a fraction is small
 * enough.
 */
record SerialDrawReading() implements TieStep {

    @Override
    public Optional<Narrowed> narrow(List<Integer> tied, TieReading.Aim aim, TableView table, SuppliedLots lots) {
        WichmannHill seeds = WichmannHill.ofFigures(table.nominated(), table.seats(), table.validPapers())
                .after(lots.next());
        int drawn = tied.get(0);
        for (int place = 2; place <= tied.size(); place++) {
            seeds = seeds.next();
            if (seeds.fraction().times(place).compareTo(Fraction.ONE) < 0) {
                drawn = tied.get(place - 1);
            }
        }
        return Optional.of(new Narrowed(List.of(drawn), TieMethod.PSEUDO_RANDOM, 0));
    }
}
