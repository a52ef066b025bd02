package org.scrutineer.series;

import org.scrutineer.rules.Families;
import org.scrutineer.rules.KeepValueRules;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.PluralityRules;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.plurality.Crosses;

/** Whether a rule book reads crosses, of which a paper has too many once there are fewer places. */
enum PapersOfCrosses implements Families<Boolean> {
    /** The only one. */
    READ;

    /**
     * Refuses a rule book that reads crosses.
     *
     * @throws ListRefusedException if it does
     */
    static void refuse(RuleBook book) {
        if (book.accept(READ)) {
            throw new ListRefusedException("a list must be made of papers that rank candidates, but \"" + book.id()
                    + "\" reads crosses, of which a paper has too many for fewer places");
        }
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
    public Boolean plurality(PluralityRules rules) {
        return rules.papers() instanceof Crosses;
    }
}
