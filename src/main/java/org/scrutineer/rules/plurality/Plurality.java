package org.scrutineer.rules.plurality;

import org.scrutineer.rules.part.Part;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.tie.TieRule;

/** The words for counts in which the most votes win. */
public final class Plurality {

    private Plurality() {}

    /**
     * Reads votes out of a ranked paper: one for each of the first candidates ranked.
     *
     * @return the rule, still without its clause
     */
    public static Uncited<PaperVotes> firstRanks() {
        return FirstRanks::new;
    }

    /**
     * Reads every mark as a vote.
     *
     * @return the rule, still without its clause
     */
    public static Uncited<PaperVotes> crosses() {
        return Crosses::new;
    }

    /**
     * Gives a paper one vote.
     *
     * @return the votes of a paper
     */
    public static VotesOfAPaper oneVote() {
        return VotesOfAPaper.ONE;
    }

    /**
     * Gives a paper as many votes as there are places.
     *
     * @return the votes of a paper
     */
    public static VotesOfAPaper oneVoteForEachPlace() {
        return VotesOfAPaper.ONE_FOR_EACH_PLACE;
    }

    /**
     * Takes as many candidates as there are places, most votes first.
     *
     * @return the sentence, to go on with equals
     */
    public static Equals<MostVotes> mostVotes() {
        return ties -> clause -> new MostVotes(ties, clause);
    }

    /**
     * Brings a group to its minimum: the lowest who can be spared gives way to the highest of the group.
     *
     * @return the sentence, to go on with equals
     */
    public static Equals<MinimumByReplacement> minimumByReplacement() {
        return ties -> clause -> new MinimumByReplacement(ties, clause);
    }

    /**
     * A part that lacks the order of equals.
     *
     * @param <P> the part
     */
    @FunctionalInterface
    public interface Equals<P extends Part> {

        /**
         * Goes on with equals.
         *
         * @param ties how a tie is settled
         * @return the part, still without its clause
         */
        Uncited<P> equalsBy(TieRule ties);
    }
}
