package org.scrutineer.audit.reading;

import org.scrutineer.audit.Fraction;

/** How a rule book works the quota out, as its part says. */
public interface QuotaReading {

    /**
     * Returns the quota.
     *
     * @param table the figures
     * @return the quota on these figures, in votes
     */
    Fraction due(TableView table);
}
