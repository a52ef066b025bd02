package org.scrutineer.audit.reading;

import org.scrutineer.record.RuleDescription;

/** Whether papers that mark withdrawn candidates only are valid where papers are transferred in parcels. */
public enum ValidReading {
    /** They are not. */
    INVALID,
    /** They are, and are not transferable from the first stage on. */
    NON_TRANSFERABLE;

    /** What a choice about it is called. */
    static final String KEY = "withdrawnOnly";

    /** Reads the choice of a rule book. */
    static ValidReading read(Words whole) {
        return whole.part(RuleDescription.SETTINGS)
                .filter(set -> set.has(KEY))
                .map(set -> {
                    set.only(KEY, "nonTransferable");
                    return NON_TRANSFERABLE;
                })
                .orElse(INVALID);
    }
}
