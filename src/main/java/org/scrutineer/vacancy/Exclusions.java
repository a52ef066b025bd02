package org.scrutineer.vacancy;

import org.scrutineer.rules.Families;
import org.scrutineer.rules.KeepValueRules;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.PluralityRules;
import org.scrutineer.rules.RuleBook;

/** Whether a rule book excludes candidates: those it guards are elected then, which a recount lives by. */
enum Exclusions implements Families<Boolean> {
    /** The only one. */
    MADE;

    /**
     * Refuses a rule book without exclusions.
     *
     * @throws IllegalArgumentException if the most votes win
     */
    static void require(RuleBook book) {
        if (!book.accept(MADE)) {
            throw new IllegalArgumentException("a recount must be by a rule book that excludes candidates, but by \""
                    + book.id() + "\" the most votes win");
        }
    }

    @Override
    public Boolean parcels(ParcelRules rules) {
        return true;
    }

    @Override
    public Boolean keepValues(KeepValueRules rules) {
        return true;
    }

    @Override
    public Boolean plurality(PluralityRules rules) {
        return false;
    }
}
