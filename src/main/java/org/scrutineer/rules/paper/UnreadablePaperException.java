package org.scrutineer.rules.paper;

import java.util.List;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.rules.part.CountRefusedException;

/** A paper that a rule book has no clause for. */
public final class UnreadablePaperException extends CountRefusedException {

    private static final long serialVersionUID = 1L;

    private final transient Preferences preferences;
    private final transient List<RuleSetting> settings;

    UnreadablePaperException(Preferences preferences, List<RuleSetting> settings) {
        super("a paper marked " + preferences
                + " has an equal or a skipped rank, for which the rule book has no clause");
        this.preferences = preferences;
        this.settings = List.copyOf(settings);
    }

    /**
     * Returns what the paper bears.
     *
     * @return the preferences as marked
     */
    public Preferences preferences() {
        return preferences;
    }

    /**
     * Returns the choices of which each would let the paper be read as far as it went.
     *
     * @return the choices, at least one
     */
    public List<RuleSetting> settings() {
        return settings;
    }
}
