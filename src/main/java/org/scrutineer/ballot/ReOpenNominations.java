package org.scrutineer.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which candidate is re-open nominations (RON), who is nobody: a place that RON wins is left vacant. Ballot files say
 * nothing of it; RON is a candidate there like any other.
 *
 * <p>Where several places are filled, RON is deemed elected once; its surplus and all later votes for it go to a
 * further RON, and so on. As many places are left vacant as RONs are elected.
 *
 * <p>Inferred: the mark for RON on a paper stands for RON, RON 2, RON 3 and so on in turn. A further RON begins to
 * stand, with no votes, when the RON before it is elected and a place is still open. If a RON is excluded, none
 * follows. A paper goes on down: one that passed the mark over, since RON had the quota and no further RON stood yet,
 * does not come back to it. A RON that is never excluded is passed over wherever somebody is chosen to be excluded:
 * when only RON and another are left for the last place, the other is excluded, even with more votes than RON, unless
 * the rule book elects the other before.
 *
 * <p>Source: ruling of the students' national union of the United Kingdom (NUS) on RON and the single transferable
 * vote.
 *
 * @param number the number of the candidate, 0 if nobody is RON
 * @param exclusion whether RON can be excluded
 */
public record ReOpenNominations(int number, Exclusion exclusion) {

    private static final ReOpenNominations NONE = new ReOpenNominations(0, Exclusion.NEVER);

    /** Whether RON can be excluded. */
    public enum Exclusion {
        /** Never (inferred: the rules that were read do not say it, a published count has it so). */
        NEVER("never"),
        /** Like any other candidate. */
        LIKE_ANY_OTHER("likeAnyOther");

        private final String term;

        Exclusion(String term) {
            this.term = term;
        }

        /**
         * Returns the word of the record format.
         *
         * @return the word
         */
        public String term() {
            return term;
        }
    }

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the number is negative, or nobody is RON and could be excluded
     */
    public ReOpenNominations {
        Objects.requireNonNull(exclusion, "exclusion");
        if (number < 0) {
            throw new IllegalArgumentException(
                    "the number of re-open nominations must be at least 1, but was " + number);
        }
        if (number == 0 && exclusion != Exclusion.NEVER) {
            throw new IllegalArgumentException("re-open nominations must be a candidate to be excluded, but is nobody");
        }
    }

    /**
     * Returns that nobody is RON.
     *
     * @return the usual election
     */
    public static ReOpenNominations none() {
        return NONE;
    }

    /**
     * Returns that a candidate is RON, who is never excluded.
     *
     * @param number the number of the candidate, from 1
     * @return who RON is
     */
    public static ReOpenNominations neverExcluded(int number) {
        return new ReOpenNominations(number, Exclusion.NEVER);
    }

    /**
     * Returns that a candidate is RON, who is excluded like any other.
     *
     * @param number the number of the candidate, from 1
     * @return who RON is
     */
    public static ReOpenNominations excludable(int number) {
        return new ReOpenNominations(number, Exclusion.LIKE_ANY_OTHER);
    }

    /**
     * Returns whether a candidate is RON in this election.
     *
     * @return whether there is one
     */
    public boolean isKnown() {
        return number > 0;
    }

    /**
     * Returns whether a candidate is RON or a further RON.
     *
     * @param candidate the candidate
     * @return whether a place that the candidate wins is left vacant
     */
    public boolean includes(Candidate candidate) {
        return isKnown() && candidate.ballotNumber() == number;
    }

    /**
     * Returns whether a candidate is passed over wherever somebody is chosen to be excluded.
     *
     * @param candidate the candidate
     * @return whether it is a RON that is never excluded
     */
    public boolean spares(Candidate candidate) {
        return exclusion == Exclusion.NEVER && includes(candidate);
    }

    /**
     * Returns the nominated and behind them every further RON that there can be.
     *
     * @param nominated the candidates in ballot-paper order
     * @param seats the places to fill
     * @return the candidates, numbered on; the nominated alone if nobody is RON
     */
    public List<Candidate> rows(List<Candidate> nominated, int seats) {
        if (!isKnown() || seats < 2 || number > nominated.size()) {
            return nominated;
        }
        List<Candidate> rows = new ArrayList<>(nominated);
        int last = Math.min(seats, Candidate.MAX_NUMBER - nominated.size() + 1);
        for (int turn = 2; turn <= last; turn++) {
            rows.add(nominated.get(number - 1).further(rows.size() + 1, turn));
        }
        return List.copyOf(rows);
    }

    /** Checks that RON is one of the candidates and stands, and that every further RON can have a number. */
    void check(List<Candidate> candidates, int seats) {
        if (!isKnown()) {
            return;
        }
        if (number > candidates.size()) {
            throw new IllegalArgumentException("re-open nominations must be one of the " + candidates.size()
                    + " candidates, but was number " + number);
        }
        Candidate ron = candidates.get(number - 1);
        if (ron.isWithdrawn()) {
            throw new IllegalArgumentException(
                    "re-open nominations must stand, but candidate " + number + " \"" + ron + "\" is withdrawn");
        }
        int most = Candidate.MAX_NUMBER - candidates.size() + 1;
        if (seats > most) {
            throw new IllegalArgumentException("seats must be at most " + most + " where " + candidates.size()
                    + " candidates stand and one is re-open nominations, but were " + seats);
        }
    }
}
