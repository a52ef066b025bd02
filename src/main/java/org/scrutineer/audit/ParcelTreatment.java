package org.scrutineer.audit;

import java.util.Optional;
import java.util.Set;
import org.scrutineer.audit.reading.ParcelRule;
import org.scrutineer.audit.reading.TurnReading;
import org.scrutineer.audit.reading.ValidReading;
import org.scrutineer.audit.reading.ValueReading;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.InactiveCause;

/**
 * How papers are treated that move in parcels.
 *
 * @param rule the rule book
 */
record ParcelTreatment(ParcelRule rule) implements PaperTreatment {

    /**
     * The treatment by a rule book, by whose steps papers without a next preference must all leave or all stay.
     */
    static ParcelTreatment of(ParcelRule rule) {
        long ways =
                rule.values().stream().map(ValueReading::stranded).distinct().count();
        if (ways > 1) {
            throw new IllegalArgumentException("papers can be traced only where those without a next preference leave "
                    + "with every surplus or with none");
        }
        return new ParcelTreatment(rule);
    }

    @Override
    public Preferences read(Preferences marked) {
        return Preferences.ofRanks(
                rule.papers().reading().ranks(rule.papers().stated().of(marked)));
    }

    @Override
    public boolean isValidForNobody(Preferences read) {
        return rule.valid() == ValidReading.NON_TRANSFERABLE && !read.ranks().isEmpty();
    }

    @Override
    public Optional<InactiveCause> cause(Preferences marked, Set<Integer> open) {
        TurnReading turn = rule.papers().stated().turn();
        return turn.causes().isEmpty() ? Optional.empty() : Optional.of(turn.cause(marked, open::contains));
    }

    @Override
    public boolean creditsTogether() {
        return rule.credit().places().isPresent();
    }

    @Override
    public boolean leavesWithoutNext() {
        return rule.values().stream().anyMatch(value -> value.leaving(1, 0) > 0);
    }
}
