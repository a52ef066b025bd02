package org.scrutineer.report;

/** What becomes of text in a table that a spreadsheet would take for a formula. */
public enum Formulas {
    /** An apostrophe stands before it, so that a spreadsheet shows it and does not work it out. */
    DISARMED("'"),
    /** It stands as it is, for programs that are no spreadsheet. */
    AS_THEY_ARE("");

    private final String before;

    Formulas(String before) {
        this.before = before;
    }

    String before() {
        return before;
    }
}
