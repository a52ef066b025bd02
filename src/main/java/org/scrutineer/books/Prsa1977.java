package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuotaIfPlacesSuffice;
import static org.scrutineer.rules.ending.Endings.inTurn;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.asReceived;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.paper.PaperRules.upToTheFirstDefect;
import static org.scrutineer.rules.quota.Quotas.droopRoundedUp;
import static org.scrutineer.rules.surplus.Deferrals.unlessAllTogetherMayWait;
import static org.scrutineer.rules.surplus.Surpluses.earliestSurplusByTransfer;
import static org.scrutineer.rules.surplus.Surpluses.lastParcel;
import static org.scrutineer.rules.surplus.TransferValues.surplusByTransferablePapers;
import static org.scrutineer.rules.tie.Ties.latestDifference;
import static org.scrutineer.rules.tie.Ties.lotStrongestFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.tie.TieRule;

/**
 * The quota-preferential rules of the Proportional Representation Society of Australia, in hundredths of a vote
 * ({@code prsa-1977}), provisional.
 *
 * <p>Source: the Society's Rules for conducting elections by the quota-preferential method, of 1977, rules 1.1 to
 * 2.3.2; of the later ones, on deferral, exclusion and ties, two result sheets of the Society were used instead
 * (National Trust of Victoria 2006, Australian Conservation Foundation 2003).
 *
 * <p>Sourced from the rules: that it is enough to have the quota; that of first preferences those with a next
 * preference share the surplus. From the sheets: hundredths, which the rules leave open; values cut down to hundredths;
 * that of a later surplus the papers received last go; that papers without a next preference stay, and what is left of
 * a surplus is non-transferable; first preferences first in an exclusion, and an end at once when the last place is
 * filled.
 *
 * <p>Inferred:
 *
 * <ul>
 *   <li>The quota is rounded up, and not raised where the quotient is exact: the sheet of 2006 has 365.00 of 1,460
 *       papers for 3 places. By the letter of rule 1.3, the whole number next above, it were 365.01. So one more than
 *       there are places can have the quota; then only who has more than it is elected.
 *   <li>Papers that are worth no more than the surplus keep the value they have.
 *   <li>The surplus that arose first goes first, of those of one transfer the largest. They wait while all together
 *       could elect nobody and are less than the difference between the two lowest.
 *   <li>An excluded candidate's papers go in the order in which they were received, and the quota is asked for after
 *       each transfer.
 *   <li>As many candidates as vacancies are elected when a stage is done, before any surplus.
 *   <li>A tie goes back to the last point at which they differed, then to a lot.
 * </ul>
 */
public final class Prsa1977 {

    private static final String RULE_3 = "3";
    private static final String NOT_READ = "not read";
    private static final Uncited<TieRule> TIES = ties(latestDifference(), lotStrongestFirst());
    private static final String LAST = "the last point at which they differed, then a lot";

    private Prsa1977() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code prsa-1977}
     */
    public static RuleBook ruleBook() {
        return book("prsa-1977", "Proportional Representation Society of Australia 1977")
                .cites("PRSA, Rules for elections by the quota-preferential method, 1977, and two of its sheets")
                .provisional("the rules after 2.3.2 were not read")
                .parcels(2)
                .papers(upToTheFirstDefect().inferred("1", "papers that mark no standing candidate are not valid"))
                .quota(droopRoundedUp(2).inferred("1.3", "an exact quotient is not raised, as on a sheet of 2006"))
                .elected(atTheQuotaIfPlacesSuffice().inferred("2.1", "where more have it than places, who has more"))
                .ends(placesFilled().inferred(NOT_READ, "at once, as on a sheet of 2006"))
                .then(
                        inTurn(remainingFillTheVacancies()
                                .inferred(NOT_READ, "asked when a stage is done, before any surplus")),
                        unlessAllTogetherMayWait(earliestSurplusByTransfer()
                                        .of(lastParcel())
                                        .at(surplusByTransferablePapers(2)
                                                .inferred("2.3", "papers worth no more than it keep their value"))
                                        .equalsBy(TIES.inferred("2.3", LAST))
                                        .inferred("2.3", "the first that arose, of one transfer the largest"))
                                .inferred(RULE_3, "less than the gap of the two lowest, and enough to elect nobody"),
                        excludeLowest()
                                .moving(asReceived())
                                .equalsBy(TIES.inferred(NOT_READ, LAST))
                                .inferred(NOT_READ, "first preferences first, then each parcel in the order received"));
    }
}
