package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.aboveTheQuota;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.keepvalue.KeepValues.averageOverOrders;
import static org.scrutineer.rules.keepvalue.KeepValues.excludeFewestWithinTheSurplus;
import static org.scrutineer.rules.keepvalue.KeepValues.keepValueTimesQuotaByVotes;
import static org.scrutineer.rules.keepvalue.KeepValues.netSurplus;
import static org.scrutineer.rules.keepvalue.KeepValues.oneDecisionACount;
import static org.scrutineer.rules.keepvalue.KeepValues.surplusBelow;
import static org.scrutineer.rules.keepvalue.KeepValues.surplusNotFalling;
import static org.scrutineer.rules.keepvalue.KeepValues.whenSettled;
import static org.scrutineer.rules.paper.PaperRules.allNominated;
import static org.scrutineer.rules.paper.PaperRules.equalRanksStand;
import static org.scrutineer.rules.paper.PaperRules.namingAStandingCandidate;
import static org.scrutineer.rules.quota.Quotas.exactShareOfActiveVotes;
import static org.scrutineer.rules.tie.Ties.lotChosenFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.rules.RuleBook;

/**
 * Meek's method in exact numbers ({@code meek-exact}): what papers are worth, votes and quota are never rounded.
 *
 * <p>Source: B. L. Meek, A new approach to the single transferable vote, 1969 and 1970, reprinted in Voting matters 1
 * (1994); section 6 for equal preferences.
 *
 * <p>Inferred, because the papers give no procedure: keep values are rounded up to eighteen places, as they would grow
 * beyond use in a few counts of the papers; more than the quota elects; keep values are settled when the total surplus
 * is less than 10<sup>-10</sup> of a vote or no longer falls; a tie goes to the order supplied as lots, of which the
 * earliest is excluded. Candidates marked equal stand for all orders of them in equal parts. Meant for small counts.
 */
public final class MeekExact {

    private static final String NO_PROCEDURE = "the papers give no procedure";

    private MeekExact() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code meek-exact}
     */
    public static RuleBook ruleBook() {
        return book("meek-exact", "Meek, exact")
                .cites("B. L. Meek, A new approach to the single transferable vote, 1969 and 1970")
                .keepValues(18)
                .papers(equalRanksStand().clause("6"))
                .standing(allNominated())
                .valid(namingAStandingCandidate())
                .dividing(averageOverOrders().clause("6"))
                .quota(exactShareOfActiveVotes().inferred("", NO_PROCEDURE))
                .elected(aboveTheQuota().inferred("", "more than the quota elects"))
                .ends(
                        placesFilled().inferred("", NO_PROCEDURE),
                        remainingFillTheVacancies().inferred("", NO_PROCEDURE))
                .surplus(netSurplus())
                .then(whenSettled(
                                surplusBelow("0.0000000001")
                                        .inferred(
                                                "", "keep values are settled when the total surplus is less than that"),
                                surplusNotFalling().inferred("", "or when it no longer falls"))
                        .then(excludeFewestWithinTheSurplus()
                                .equalsBy(ties(lotChosenFirst())
                                        .inferred("", "of an order of lots the earliest is excluded"))
                                .inferred("", NO_PROCEDURE)))
                .revising(keepValueTimesQuotaByVotes(Rounding.up(18))
                        .inferred(
                                "",
                                "keep values are rounded up to eighteen places, for exact ones would grow beyond use"))
                .order(oneDecisionACount());
    }
}
