package org.scrutineer.audit.reading;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scrutineer.record.TieMethod;

/**
 * Ties settled by pseudo-random numbers that are made from the figures.
 *
 * @param numbers the numbers
 */
record ByNumbers(NumbersOfFigures numbers) implements TieStep {

    /** Reads the factor, which stands with the rule. */
    static ByNumbers read(Words ties, NumbersOfFigures.Form form) {
        String factor = ties.text("seedFactor");
        if (!factor.matches("[0-9]{1,5}")) {
            ties.wrong("seedFactor", "which is no factor");
            return new ByNumbers(new NumbersOfFigures(form, 0));
        }
        return new ByNumbers(new NumbersOfFigures(form, Long.parseLong(factor)));
    }

    @Override
    public Optional<Narrowed> narrow(List<Integer> tied, TieReading.Aim aim, TableView table, SuppliedLots lots) {
        List<Integer> all = numbers.of(
                table.nominated(),
                table.seats(),
                table.validPapers(),
                table.points().size());
        Comparator<Integer> byNumber =
                Comparator.comparing(number -> all.get(table.candidate(number).ballotNumber() - 1));
        int chosen =
                aim == TieReading.Aim.STRONGEST ? Collections.max(tied, byNumber) : Collections.min(tied, byNumber);
        return Optional.of(new Narrowed(List.of(chosen), TieMethod.PSEUDO_RANDOM, 0));
    }
}
