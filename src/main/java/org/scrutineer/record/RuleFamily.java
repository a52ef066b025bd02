package org.scrutineer.record;

import java.util.Arrays;
import java.util.Optional;

/** How a rule book counts: the families of rule books. */
public enum RuleFamily {
    /** Papers are transferred in parcels, each at a value. */
    PARCELS("parcels"),
    /** The elected keep a part of each paper. */
    KEEP_VALUES("keepValues"),
    /** Papers are shared among those elected, and the quotient of papers and shares decides. */
    QUOTIENTS("quotients"),
    /** The most votes win, and nothing is transferred. */
    PLURALITY("plurality");

    private final String term;

    RuleFamily(String term) {
        this.term = term;
    }

    /**
     * Returns the family of a term.
     *
     * @param term the term, as records have it
     * @return the family, empty if no family is called so
     */
    static Optional<RuleFamily> ofTerm(String term) {
        return Arrays.stream(values())
                .filter(family -> family.term.equals(term))
                .findFirst();
    }
}
