package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.ending.Endings.lastTwo;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransfer;
import static org.scrutineer.rules.paper.PaperRules.upToTheFirstEqualRank;
import static org.scrutineer.rules.quota.Quotas.droopOfActiveVotes;
import static org.scrutineer.rules.quota.Quotas.oneSeatOnly;
import static org.scrutineer.rules.tie.Ties.earliestDifference;
import static org.scrutineer.rules.tie.Ties.lotChosenFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.tie.DifferenceAtAnEarlierPoint;
import org.scrutineer.rules.tie.TieRule;

/**
 * The alternative vote by which each constituency of the Crofting Commission of Scotland elects one member
 * ({@code av-crofting}).
 *
 * <p>Source: Crofting Commission (Elections) (Scotland) Regulations 2011 (SSI 2011/456), regulations 42 to 47.
 *
 * <p>Whoever has more votes than all other candidates together is elected; otherwise the one with the fewest is
 * eliminated, one at a time. A lot decides who is eliminated, by regulation 46(4); of two who are left and were equal
 * throughout it decides who is elected, by regulation 47(3). Both times it names the candidate acted on. An election to
 * more than one seat is refused.
 *
 * <p>Inferred, because the text is silent:
 *
 * <ul>
 *   <li>No quota is named. More votes than all others together are more than half of the votes still in the count, and
 *       so many are shown as the quota.
 *   <li>Regulation 45(3) ends a paper at a repeated number. A number that was left out does not end it, for by
 *       regulation 42(3)(a) a vote goes to the remaining candidate ranked highest; but there has to be a first
 *       preference.
 *   <li>Papers that mark no standing candidate are not valid; a candidate who is alone is elected without votes too.
 *   <li>Three or more tied candidates are narrowed step by step, as {@link DifferenceAtAnEarlierPoint} explains.
 * </ul>
 */
public final class CroftingCommission {

    private static final Uncited<TieRule> TIES = ties(earliestDifference(), lotChosenFirst());

    private CroftingCommission() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code av-crofting}
     */
    public static RuleBook ruleBook() {
        return book("av-crofting", "Alternative vote, Crofting Commission of Scotland")
                .cites("SSI 2011/456, regulations 42 to 47")
                .parcels(0)
                .papers(upToTheFirstEqualRank()
                        .inferred(
                                "42(3)(a), 45",
                                "a number that was left out is passed over, and papers that mark no standing candidate"
                                        + " are not valid"))
                .quota(oneSeatOnly(droopOfActiveVotes(0)
                                .inferred(
                                        "42(2), 42(4)",
                                        "more votes than all others together are more than half of the votes still in"
                                                + " the count"))
                        .clause("42(2)"))
                .elected(atTheQuota().clause("42(2), 42(4)"))
                .ends(
                        placesFilled().clause("42(5)"),
                        remainingFillTheVacancies()
                                .inferred("42(5)", "a candidate who is alone is elected without votes too"),
                        lastTwo().equalsBy(TIES.clause("47(2), 47(3)")).clause("47(1)"))
                .then(excludeLowest()
                        .moving(inOneTransfer())
                        .equalsBy(TIES.inferred("46", "three or more who are tied are narrowed step by step"))
                        .clause("42(3), 42(5)"));
    }
}
