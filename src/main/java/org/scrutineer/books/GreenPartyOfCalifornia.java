package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.ending.Endings.onlyWithTheQuota;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.excludeThoseWithoutVotesFirst;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransfer;
import static org.scrutineer.rules.paper.PaperRules.strictOrderOnly;
import static org.scrutineer.rules.quota.Quotas.droop;
import static org.scrutineer.rules.surplus.Surpluses.allPapers;
import static org.scrutineer.rules.surplus.Surpluses.largestSurplus;
import static org.scrutineer.rules.surplus.TransferValues.surplusTimesValueByVotes;
import static org.scrutineer.rules.tie.Ties.lotChosenFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.tie.TieRule;

/**
 * The single transferable vote of the Green Party of California: {@code gpca2000}. Nobody is elected without the quota,
 * so that places can stay empty.
 *
 * <p>Source: behaviour of OpenSTV 1.7, method GPCA2000STV, which carries out the bylaws of the party; the bylaws
 * themselves were not read.
 *
 * <p>The quota is a fraction, cut off after five decimal places, and one unit of the last. All who have it are elected.
 * The largest surplus goes first, all papers of its candidate at their value times the surplus divided by the votes,
 * cut off once. As the first exclusion, once no surplus waits, all without votes go together; then the lowest. The
 * count ends when all places are filled, or when nobody continues.
 *
 * <p>The program shows what rounding loses as exhausted; here it is the loss by fraction, and the two together are what
 * the program shows.
 *
 * <p>Inferred: ties are settled by lot at once, for the bylaws are silent; papers with equal ranks are refused, until a
 * validity policy has passed over them.
 */
public final class GreenPartyOfCalifornia {

    private static final int PLACES = 5;
    private static final String METHOD = "GPCA2000STV";
    private static final TieRule TIES =
            ties(lotChosenFirst()).inferred("", "ties are settled by lot at once, for the bylaws are silent");

    private GreenPartyOfCalifornia() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code gpca2000}
     */
    public static RuleBook ruleBook() {
        return book("gpca2000", "Green Party of California, 2000")
                .cites("Bylaws of the Green Party of California, as OpenSTV 1.7 carries them out (GPCA2000STV)")
                .provisional("the bylaws were not read; it follows the program that carries them out")
                .parcels(PLACES)
                .papers(strictOrderOnly().inferred(METHOD, "only papers of strict order are taken"))
                .quota(droop(PLACES).clause(METHOD))
                .elected(atTheQuota().clause(METHOD))
                .ends(placesFilled().clause(METHOD), onlyWithTheQuota().clause(METHOD))
                .then(
                        largestSurplus()
                                .of(allPapers())
                                .at(surplusTimesValueByVotes(PLACES).clause(METHOD))
                                .equalsBy(TIES)
                                .clause(METHOD),
                        excludeThoseWithoutVotesFirst()
                                .moving(inOneTransfer())
                                .equalsBy(TIES)
                                .clause(METHOD),
                        excludeLowest().moving(inOneTransfer()).equalsBy(TIES).clause(METHOD));
    }
}
