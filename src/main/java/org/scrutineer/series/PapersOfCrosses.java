package org.scrutineer.series;

import org.scrutineer.rules.Families;
import org.scrutineer.rules.KeepValueRules;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.PluralityRules;
import org.scrutineer.rules.QuotientRules;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.plurality.Crosses;

/** Whether a rule book reads crosses, of which a paper has too many once there are fewer places. */
enum PapersOfCrosses implements Families<Boolean> {
    /** The only one. */
    READ;

    /**
     * Returns whether a rule book reads crosses.
     *
     * @param book the rule book
     * @return whether it does
     */
    static boolean areReadBy(RuleBook book) {
        return book.accept(READ);
    }

    @Override
    public Boolean parcels(ParcelRules rules) {
        return false;
    }

    @Override
    public Boolean keepValues(KeepValueRules rules) {
        return false;
    }

    @Override
    public Boolean quotients(QuotientRules rules) {
        return false;
    }

    @Override
    public Boolean plurality(PluralityRules rules) {
        return rules.papers() instanceof Crosses;
    }
}
