package org.scrutineer.audit.reading;

/** When election and endings are asked in a move of several transfers, as a part says. */
public enum Asked {
    /** After each transfer. */
    AFTER_EACH,
    /** After the last alone. */
    AFTER_THE_LAST;

    private static final String ASKED = "asked";

    /** Reads the part that names the transfers. */
    static Asked read(Words transfers) {
        if (!transfers.has(ASKED)) {
            return AFTER_EACH;
        }
        transfers.only(ASKED, "afterTheLast");
        return AFTER_THE_LAST;
    }
}
