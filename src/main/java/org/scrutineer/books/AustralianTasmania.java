package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.ending.Endings.inTurn;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransferForEachValue;
import static org.scrutineer.rules.paper.PaperRules.upToTheFirstDefect;
import static org.scrutineer.rules.parcel.Credits.roundedDown;
import static org.scrutineer.rules.quota.Quotas.wholeDroop;
import static org.scrutineer.rules.surplus.Surpluses.earliestSurplusByTransfer;
import static org.scrutineer.rules.surplus.Surpluses.lastParcel;
import static org.scrutineer.rules.surplus.TransferValues.surplusByAllPapers;
import static org.scrutineer.rules.tie.Ties.latestDifference;
import static org.scrutineer.rules.tie.Ties.lotStrongestFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.tie.TieRule;

/**
 * The rules of elections to the House of Assembly of Tasmania, Hare-Clark ({@code au-tas-hare-clark}), provisional.
 *
 * <p>Source: Electoral Act 2004 of Tasmania, Schedule 4, which was not read; the parts are cited by its name alone.
 * Used instead were the Tasmanian Electoral Commission's explanation, the summary of the Electoral Council of Australia
 * and New Zealand, and what was written on the bill of 2004.
 *
 * <p>Sourced from these: the quota, and that it is enough to have it; that of a surplus only the papers received last
 * are examined; that fractions are disregarded when votes are credited; that an excluded candidate's papers go by
 * value, highest first, each value a transfer of its own; ties for exclusion.
 *
 * <p>Inferred, because only the Schedule would tell:
 *
 * <ul>
 *   <li>A surplus is divided by all papers received last, those without a next preference among them, which leave too
 *       at that value; so no paper can be worth more than before.
 *   <li>The surplus that arose first goes first, of those of one transfer the largest; equals as ties for exclusion.
 *   <li>A count stops at once when all places are filled, within an exclusion too. As many candidates as vacancies are
 *       elected when a stage is done, before any surplus.
 *   <li>Nobody is excluded with others.
 *   <li>Of three in a tie two that are unequal are told apart, as by the law of the Australian Capital Territory.
 * </ul>
 */
public final class AustralianTasmania {

    private static final String SCHEDULE = "Schedule 4";
    private static final Uncited<TieRule> TIES = ties(latestDifference(), lotStrongestFirst());

    private AustralianTasmania() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code au-tas-hare-clark}
     */
    public static RuleBook ruleBook() {
        return book("au-tas-hare-clark", "Tasmania, House of Assembly")
                .cites("Electoral Act 2004 (Tas), Schedule 4, by what others say of it")
                .provisional("Schedule 4 was not read")
                .parcels(0)
                .papers(upToTheFirstDefect()
                        .inferred(SCHEDULE, "papers that mark no standing candidate are not formal"))
                .quota(wholeDroop().clause(SCHEDULE))
                .elected(atTheQuota().clause(SCHEDULE))
                .ends(placesFilled().inferred(SCHEDULE, "at once, within an exclusion too"))
                .credited(roundedDown(0).clause(SCHEDULE))
                .then(
                        inTurn(remainingFillTheVacancies()
                                .inferred(SCHEDULE, "asked when a stage is done, before any surplus")),
                        earliestSurplusByTransfer()
                                .of(lastParcel())
                                .at(surplusByAllPapers()
                                        .inferred(SCHEDULE, "papers without a next preference are divided by too"))
                                .equalsBy(TIES.inferred(SCHEDULE, "equal surpluses go as ties for exclusion"))
                                .inferred(SCHEDULE, "the first that arose, of those of one transfer the largest"),
                        excludeLowest()
                                .moving(inOneTransferForEachValue())
                                .equalsBy(TIES.inferred(SCHEDULE, "of three in a tie two that differ are told apart"))
                                .clause(SCHEDULE));
    }
}
