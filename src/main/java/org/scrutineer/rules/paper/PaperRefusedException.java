package org.scrutineer.rules.paper;

import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.rules.part.CountRefusedException;

/** A paper that a rule book does not count, as it should not have come into the count. */
public final class PaperRefusedException extends CountRefusedException {

    private static final long serialVersionUID = 1L;

    private final transient Preferences preferences;

    private PaperRefusedException(Preferences preferences, String message) {
        super(message);
        this.preferences = preferences;
    }

    /**
     * Refuses papers on which a candidate stands at several ranks.
     *
     * @param marked the papers
     * @throws PaperRefusedException if there is one
     */
    public static void refuseRepeats(Ballots marked) {
        for (int entry = 0; entry < marked.size() && !marked.isStrict(); entry++) {
            Preferences preferences = marked.preferencesOf(entry);
            if (preferences.repeated().isPresent()) {
                throw new PaperRefusedException(
                        preferences,
                        "a validity policy must say what becomes of repeats, but none is given and a paper is "
                                + preferences);
            }
        }
    }

    /**
     * Refuses papers that are marked beyond a rank.
     *
     * @param marked the papers
     * @param most the last rank that may be marked
     * @throws PaperRefusedException if there is one
     */
    static void refuseRanksBeyond(int most, Ballots marked) {
        for (int entry = 0; entry < marked.size(); entry++) {
            int last = lastRank(marked, entry);
            if (last > most) {
                Preferences preferences = marked.preferencesOf(entry);
                throw new PaperRefusedException(
                        preferences,
                        "a paper must be marked for at most " + most + " ranks, but is for " + last + ": "
                                + preferences);
            }
        }
    }

    /** The last rank of an entry at which anything is marked. */
    private static int lastRank(Ballots marked, int entry) {
        int ranks = 0;
        int last = 0;
        for (int position = marked.start(entry); position < marked.start(entry + 1); position++) {
            int mark = marked.mark(position);
            last = mark == 0 ? last : ranks + 1;
            ranks += mark < 0 ? 0 : 1;
        }
        return last;
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
