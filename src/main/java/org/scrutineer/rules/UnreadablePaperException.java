package org.scrutineer.rules;

import org.scrutineer.ballot.Preferences;

/** A paper that a rule book has no clause for. */
public final class UnreadablePaperException extends CountRefusedException {

    private static final long serialVersionUID = 1L;

    private final transient Preferences preferences;

    UnreadablePaperException(Preferences preferences) {
        super("a paper marked " + preferences
                + " has an equal or a skipped rank, for which the rule book has no clause");
        this.preferences = preferences;
    }

    /**
     * Returns what the paper bears.
     *
     * @return the preferences as marked
     */
    public Preferences preferences() {
        return preferences;
    }
}
