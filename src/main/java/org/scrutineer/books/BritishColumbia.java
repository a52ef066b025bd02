package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingWithVotesFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.excludeThoseWithoutVotesFirst;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransfer;
import static org.scrutineer.rules.paper.PaperRules.strictOrderOnly;
import static org.scrutineer.rules.quota.Quotas.wholeDroop;
import static org.scrutineer.rules.surplus.Surpluses.allPapers;
import static org.scrutineer.rules.surplus.Surpluses.largestSurplus;
import static org.scrutineer.rules.surplus.TransferValues.surplusTimesValueByVotes;
import static org.scrutineer.rules.tie.Ties.latestDifference;
import static org.scrutineer.rules.tie.Ties.lotChosenFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.tie.TieRule;

/**
 * The single transferable vote that the Citizens' Assembly of British Columbia proposed: {@code bc-stv}.
 *
 * <p>Source: Citizens' Assembly on Electoral Reform, Technical Report 2004, clauses 1 to 5: the whole quota, and that
 * all papers of somebody elected move on at the surplus divided by the votes.
 *
 * <p>Provisional: all else is the preset that one program, OpenSTV 1.5, had for it. Six decimal places, one rounding;
 * the largest surplus first; ties by the latest difference, then by lot; as the first exclusion, once no surplus waits,
 * all without votes together; at the end nobody without votes is elected.
 */
public final class BritishColumbia {

    private static final String SURPLUS = "5";
    private static final String PRESET = "as in the preset of one program";
    private static final TieRule TIES =
            ties(latestDifference(), lotChosenFirst()).inferred("", PRESET);

    private BritishColumbia() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code bc-stv}
     */
    public static RuleBook ruleBook() {
        return book("bc-stv", "British Columbia, as proposed in 2004")
                .cites("Citizens' Assembly on Electoral Reform, Technical Report 2004, clauses 1 to 5")
                .provisional("decimals, ties, the order of surpluses and exclusions are the preset of one program")
                .parcels(6)
                .papers(strictOrderOnly().inferred("1", "only papers of strict order are taken"))
                .quota(wholeDroop().clause("4"))
                .elected(atTheQuota().clause("4"))
                .ends(
                        placesFilled().inferred("", PRESET),
                        remainingWithVotesFillTheVacancies().inferred("", PRESET))
                .then(
                        largestSurplus()
                                .of(allPapers())
                                .at(surplusTimesValueByVotes(6).clause(SURPLUS))
                                .equalsBy(TIES)
                                .inferred(SURPLUS, PRESET),
                        excludeThoseWithoutVotesFirst()
                                .moving(inOneTransfer())
                                .equalsBy(TIES)
                                .inferred("", PRESET),
                        excludeLowest().moving(inOneTransfer()).equalsBy(TIES).inferred("", PRESET));
    }
}
