package org.scrutineer.books;

import java.util.List;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.PluralityRules;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.plurality.Crosses;
import org.scrutineer.rules.plurality.FirstRanks;
import org.scrutineer.rules.plurality.MinimumByReplacement;
import org.scrutineer.rules.plurality.MostVotes;
import org.scrutineer.rules.plurality.PaperVotes;
import org.scrutineer.rules.plurality.VotesOfAPaper;
import org.scrutineer.rules.tie.ByLot;
import org.scrutineer.rules.tie.TieRule;

/**
 * Counts in which the most votes win, for comparison: {@code block-vote}, {@code block-vote-crosses} and {@code sntv}. They are
 * to be set beside a count by the single transferable vote. They are no statute; the
 * clauses that a record cites are the definitions here.
 *
 * <ol>
 *   <li>A paper has as many votes as there are places; under the single non-transferable vote it has one. On a ranked paper
 *       they go to the first candidates ranked: candidates who are withdrawn are passed over, skipped ranks are closed up,
 *       and equals who are more than the votes left share them exactly. On a paper of crosses each cross is a vote, and a
 *       paper with more crosses than votes is invalid. A paper may give fewer votes than it has.
 *   <li>Those with the most votes are elected, as many as there are places. Nothing is transferred, and there is no quota.
 *   <li>A tie for the last places is settled by lot.
 *   <li>As long as a group has fewer of the places than its minimum, the lowest with a place from groups that can spare one
 *       gives way to the highest of the group without. The minima must be of one category.
 * </ol>
 *
 * <p>Inferred, because there is no text: that too many crosses make a paper invalid, that crosses for withdrawn candidates
 * do not count towards too many, that ties fall by lot, and definition 4, which is how a minimum of women was kept in the
 * block vote of a party. A candidate without votes can be elected if places are left.
 */
public final class BeforeBlockVote {

    private static final Clause PAPERS = Clause.of("definition 1");
    private static final Clause ELECTION = Clause.of("definition 2");
    private static final Clause TIES = Clause.of("definition 3");
    private static final Clause MINIMUM = Clause.of("definition 4");
    private static final List<String> PROMISES = List.of("I1", "I4", "I7");

    private BeforeBlockVote() {}

    /**
     * Returns the block vote from ranked papers: as many votes as places, for the first candidates ranked.
     *
     * @return the rule book {@code block-vote}
     */
    public static RuleBook ruleBook() {
        return ruleBook(
                "block-vote",
                "Block vote, from ranked papers",
                "a comparison, not a rule book: the first candidates ranked get a vote each, as many as places",
                new FirstRanks(PAPERS),
                VotesOfAPaper.ONE_FOR_EACH_PLACE);
    }

    /**
     * Returns the block vote from papers of crosses.
     *
     * @return the rule book {@code block-vote-crosses}
     */
    public static RuleBook ofCrosses() {
        return ruleBook(
                "block-vote-crosses",
                "Block vote, from papers of crosses",
                "a comparison, not a rule book: as many crosses as places, a vote each",
                new Crosses(PAPERS),
                VotesOfAPaper.ONE_FOR_EACH_PLACE);
    }

    /**
     * Returns the single non-transferable vote: one vote, for the first candidate ranked.
     *
     * @return the rule book {@code sntv}
     */
    public static RuleBook singleVote() {
        return ruleBook(
                "sntv",
                "Single non-transferable vote",
                "a comparison, not a rule book: the first candidate ranked gets the one vote",
                new FirstRanks(PAPERS),
                VotesOfAPaper.ONE);
    }

    private static RuleBook ruleBook(String id, String title, String citation, PaperVotes papers, VotesOfAPaper votes) {
        TieRule ties = new TieRule(List.of(new ByLot(ByLot.Reading.STRONGEST_FIRST)), TIES);
        return new PluralityRules(
                id,
                title,
                citation,
                papers,
                votes,
                new MostVotes(ties, ELECTION),
                new MinimumByReplacement(ties, MINIMUM),
                PROMISES);
    }
}
