package org.scrutineer.audit.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.scrutineer.record.Decision;

/**
 * An exclusion that is asked only on some figures.
 *
 * @param exclusion the exclusion
 * @param asked whether it is asked on figures
 */
record ConditionalStep(KeepValueStepReading exclusion, Predicate<KeepValueTableView> asked)
        implements KeepValueStepReading {

    /** Asked when keep values are settled in one of some ways. */
    static ConditionalStep whenSettled(KeepValueStepReading exclusion, Words part) {
        List<Predicate<KeepValueTableView>> ways =
                part.list("settled").stream().map(Forms.SETTLED::read).toList();
        return new ConditionalStep(exclusion, keep -> ways.stream().anyMatch(way -> way.test(keep)));
    }

    /** Asked when the papers were counted twice at least. */
    static ConditionalStep fromTheSecondCount(KeepValueStepReading exclusion, Words part) {
        part.need("fromTheSecondCount").clause();
        return new ConditionalStep(exclusion, keep -> keep.counts() >= 2);
    }

    @Override
    public Optional<Decision> due(KeepValueTableView keep, SuppliedLots lots) {
        return asked.test(keep) ? exclusion.due(keep, lots) : Optional.empty();
    }

    @Override
    public Optional<TieReading> tieRule() {
        return exclusion.tieRule();
    }
}
