package org.scrutineer.audit;

import org.scrutineer.ballot.Preferences;

/**
 * How papers are treated that move in parcels.
 *
 * @param stated what was chosen where the rule book does not say
 * @param rule the rule book
 */
record ParcelTreatment(StatedReading stated, ParcelRule rule) implements PaperTreatment {

    @Override
    public Preferences read(Preferences marked) {
        return Preferences.ofRanks(rule.papers().ranks(stated.of(marked)));
    }

    @Override
    public boolean isValidForNobody(Preferences read) {
        return rule.valid() == ValidReading.NON_TRANSFERABLE && !read.ranks().isEmpty();
    }

    @Override
    public boolean leavesWithoutNext() {
        return rule.value().leaving(1, 0) > 0;
    }
}
