package org.scrutineer.rules.paper;

import org.scrutineer.ballot.Preferences;
import org.scrutineer.rules.part.CountRefusedException;

/** An election with re-open nominations that a rule book has no way to count. */
public final class ReOpenNominationsRefusedException extends CountRefusedException {

    private static final long serialVersionUID = 1L;

    private ReOpenNominationsRefusedException(String message) {
        super(message);
    }

    /**
     * Refuses a count in which no vote passes on.
     *
     * @param book the identifier of the rule book
     * @return the refusal
     */
    public static ReOpenNominationsRefusedException ofMostVotes(String book) {
        return new ReOpenNominationsRefusedException(
                "votes for re-open nominations must pass on, but in rule book " + book + " the most votes win");
    }

    /**
     * Refuses a count that begins again after an exclusion.
     *
     * @param book the identifier of the rule book
     * @return the refusal
     */
    public static ReOpenNominationsRefusedException ofRestarts(String book) {
        return new ReOpenNominationsRefusedException("re-open nominations must stay elected, but in rule book " + book
                + " the elected come back when the count begins again");
    }

    /**
     * Refuses a paper on which re-open nominations shares its rank where there are several places.
     *
     * @param paper the preferences
     * @param ron the number of re-open nominations
     * @return the refusal
     */
    public static ReOpenNominationsRefusedException ofEqualRank(Preferences paper, int ron) {
        return new ReOpenNominationsRefusedException("re-open nominations must stand alone at its rank where there are"
                + " several places, but candidate " + ron + " does not on the paper " + paper);
    }
}
