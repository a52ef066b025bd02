package org.scrutineer.wording;

import org.scrutineer.record.RuleDescription;

/** How far a rule book can be relied on, as the record says. */
public enum BookStatus {
    /** It is what its text says. */
    EXACT("as its text reads"),
    /** It is what its text says, and where the text is silent a reading is inferred. */
    INFERRED("as its text reads; clauses marked “inferred” are readings where the text is silent"),
    /** Its text was not wholly read. */
    PROVISIONAL("provisional: its text was not wholly read, and parts are presumed"),
    /** It is no rule book but something to compare with. */
    COMPARISON("a comparison, not a rule book");

    private final String words;

    BookStatus(String words) {
        this.words = words;
    }

    /**
     * Returns the status of a rule book.
     *
     * @param rule what the record says of it
     * @return the status
     */
    public static BookStatus of(RuleDescription rule) {
        if (rule.provisional().isPresent()) {
            return PROVISIONAL;
        }
        if (rule.isPlurality()) {
            return COMPARISON;
        }
        return rule.inferred().isEmpty() ? EXACT : INFERRED;
    }

    /**
     * Returns the status in words.
     *
     * @return words without full stop
     */
    public String words() {
        return words;
    }
}
