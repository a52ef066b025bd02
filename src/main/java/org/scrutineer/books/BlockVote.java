package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.plurality.Plurality.crosses;
import static org.scrutineer.rules.plurality.Plurality.firstRanks;
import static org.scrutineer.rules.plurality.Plurality.minimumByReplacement;
import static org.scrutineer.rules.plurality.Plurality.mostVotes;
import static org.scrutineer.rules.plurality.Plurality.oneVote;
import static org.scrutineer.rules.plurality.Plurality.oneVoteForEachPlace;
import static org.scrutineer.rules.tie.Ties.lotStrongestFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.rules.PluralitySentence;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.tie.TieRule;

/**
 * Counts in which the most votes win, for comparison: {@code block-vote}, {@code block-vote-crosses} and {@code sntv}.
 * They are to be set beside a count by the single transferable vote. They are no statute; the
 * clauses that a record cites are the definitions here.
 *
 * <ol>
 *   <li>A paper has as many votes as there are places; under the single non-transferable vote it has one. On a ranked
 *       paper they go to the first candidates ranked: candidates who are withdrawn are passed over, skipped ranks are
 *       closed up, and equals who are more than the votes left share them exactly. On a paper of crosses each cross is
 *       a vote, and a paper with more crosses than votes is invalid. A paper may give fewer votes than it has.
 *   <li>Those with the most votes are elected, as many as there are places. Nothing is transferred, and there is no
 *       quota.
 *   <li>A tie for the last places is settled by lot.
 *   <li>As long as a group has fewer of the places than its minimum, the lowest with a place from groups that can spare
 *       one gives way to the highest of the group without. The minima must be of one category.
 * </ol>
 *
 * <p>Inferred, because there is no text: that too many crosses make a paper invalid, that crosses for withdrawn
 * candidates do not count towards too many, that ties fall by lot, and definition 4, which is how a minimum of women
 * was kept in the block vote of a party. A candidate without votes can be elected if places are left.
 */
public final class BlockVote {

    private BlockVote() {}

    /**
     * Returns the block vote from ranked papers: as many votes as places, for the first candidates ranked.
     *
     * @return the rule book {@code block-vote}
     */
    public static RuleBook ruleBook() {
        return mostVotesWin(book("block-vote", "Block vote, from ranked papers")
                .cites("a comparison, not a rule book: the first candidates ranked get a vote each, as many as places")
                .plurality()
                .papers(firstRanks().clause("definition 1"))
                .votes(oneVoteForEachPlace()));
    }

    /**
     * Returns the block vote from papers of crosses.
     *
     * @return the rule book {@code block-vote-crosses}
     */
    public static RuleBook ofCrosses() {
        return mostVotesWin(book("block-vote-crosses", "Block vote, from papers of crosses")
                .cites("a comparison, not a rule book: as many crosses as places, a vote each")
                .plurality()
                .papers(crosses()
                        .inferred(
                                "definition 1",
                                "too many crosses make a paper invalid, and those for withdrawn candidates are"
                                        + " not counted towards them"))
                .votes(oneVoteForEachPlace()));
    }

    /**
     * Returns the single non-transferable vote: one vote, for the first candidate ranked.
     *
     * @return the rule book {@code sntv}
     */
    public static RuleBook singleVote() {
        return mostVotesWin(book("sntv", "Single non-transferable vote")
                .cites("a comparison, not a rule book: the first candidate ranked gets the one vote")
                .plurality()
                .papers(firstRanks().clause("definition 1"))
                .votes(oneVote()));
    }

    private static RuleBook mostVotesWin(PluralitySentence.Election begun) {
        TieRule ties = ties(lotStrongestFirst()).inferred("definition 3", "ties fall by lot");
        return begun.elected(mostVotes().equalsBy(ties).clause("definition 2"))
                .minimum(minimumByReplacement()
                        .equalsBy(ties)
                        .inferred("definition 4", "a minimum is kept as it was in the block vote of a party"));
    }
}
