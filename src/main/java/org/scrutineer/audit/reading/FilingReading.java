package org.scrutineer.audit.reading;

import org.scrutineer.record.RuleDescription;

/** Which papers of a pile go where whole papers are transferred, as a rule book or whoever counted says. */
public enum FilingReading {
    /** Nothing is said: papers are not told apart. */
    NOT_SPOKEN_OF,
    /** The highest numbers. */
    LAST_FILED,
    /** Those drawn from the seed of the order, pile by pile. */
    DRAWN,
    /** Those that came first. */
    FIRST,
    /** The lowest numbers. */
    NUMBERED;

    /** What a choice about it is called. */
    static final String KEY = "sample";

    /** Reads what a rule book says, and the choice where there is one. */
    static FilingReading read(Words whole) {
        FilingReading said = whole.part("filing").map(Forms.FILINGS::read).orElse(NOT_SPOKEN_OF);
        return said == DRAWN
                ? whole.part(RuleDescription.SETTINGS)
                        .filter(set -> set.has(KEY))
                        .map(set -> set.oneOf(KEY, "first", "numbered").equals("first") ? FIRST : NUMBERED)
                        .orElse(DRAWN)
                : said;
    }

    /** Reads that those last filed go. */
    static FilingReading lastFiled(Words part) {
        part.clause();
        return LAST_FILED;
    }

    /** Reads that those go first that came first. */
    static FilingReading asTheyCame(Words part) {
        part.clause();
        return FIRST;
    }

    /** Reads that papers are taken at random. */
    static FilingReading atRandom(Words part) {
        part.clause();
        return DRAWN;
    }
}
