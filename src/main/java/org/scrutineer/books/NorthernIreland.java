package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.afterAnExclusionForOneSeat;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.ending.Endings.asManyAsAllOthersForTheLastVacancy;
import static org.scrutineer.rules.ending.Endings.endingAfterAnExclusionForOneSeat;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.excludeTogetherIfFewerThanTheNext;
import static org.scrutineer.rules.exclusion.Exclusions.firstPreferencesThenForEachValue;
import static org.scrutineer.rules.paper.PaperRules.upToTheFirstDefect;
import static org.scrutineer.rules.quota.Quotas.wholeDroop;
import static org.scrutineer.rules.surplus.Surpluses.largestSurplus;
import static org.scrutineer.rules.surplus.Surpluses.lastParcel;
import static org.scrutineer.rules.surplus.TransferValues.surplusByTransferablePapers;
import static org.scrutineer.rules.tie.Ties.earliestStageDifference;
import static org.scrutineer.rules.tie.Ties.lotChosenFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.tie.DifferenceAtAnEarlierPoint;
import org.scrutineer.rules.tie.TieRule;

/**
 * The rules of elections to the district councils and the Assembly of Northern Ireland ({@code northern-ireland}).
 *
 * <p>Source: Electoral Law Act (Northern Ireland) 1962, Schedule 5, Part IV, rules 41 to 52, as substituted by SI
 * 1985/454.
 *
 * <p>Rule 52, on the last vacancies, is asked after every transfer, those within an exclusion included: the sister
 * text, the European Parliamentary Elections (Northern Ireland) Regulations 2004, Schedule 1, rules 59(1)(b), 59(5) and
 * 60, makes exclusions subject to it and forbids further transfers once it applies. The papers still to be moved then
 * count for nobody. Lots name the candidate acted on, as rules 58(1)(b) and 59(13)(b) of that text say: the drawn of
 * equal surpluses goes first, the drawn of the lowest is excluded.
 *
 * <p>Inferred, because the text is silent or can be read in two ways:
 *
 * <ul>
 *   <li>Two who are alone with equal votes both meet rule 52(2); neither is elected by it, and one of them is excluded.
 *   <li>Rule 48(3) keeps rule 52(2) waiting too where there is one seat, for whoever has the quota would meet it.
 *   <li>Surpluses wait by rule 49(10)(b), and candidates are excluded together by rule 51(12), only where enough
 *       candidates are left for the vacancies. Of the groups that may go the largest does.
 *   <li>Papers that mark no standing candidate are not valid; three or more tied candidates are narrowed step by step,
 *       as {@link DifferenceAtAnEarlierPoint} explains.
 * </ul>
 */
public final class NorthernIreland {

    private static final String NARROWED = "three or more who are tied are narrowed step by step";
    private static final Uncited<TieRule> TIES = ties(earliestStageDifference(), lotChosenFirst());

    private NorthernIreland() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code northern-ireland}
     */
    public static RuleBook ruleBook() {
        return book("northern-ireland", "Northern Ireland, district councils and Assembly")
                .cites("Electoral Law Act (Northern Ireland) 1962, Schedule 5, as substituted by SI 1985/454")
                .parcels(2)
                .papers(upToTheFirstDefect()
                        .inferred("46, 50(4)", "papers that mark no standing candidate are not valid"))
                .quota(wholeDroop().clause("48(1), 48(2)"))
                .elected(
                        afterAnExclusionForOneSeat(atTheQuota().clause("48(3)")).clause("48(3)"))
                .ends(
                        placesFilled().clause("51(5), 51(9)"),
                        remainingFillTheVacancies()
                                .inferred(
                                        "52(1)",
                                        "asked after every transfer, those within an exclusion too, as the sister text"
                                                + " has it"),
                        endingAfterAnExclusionForOneSeat(asManyAsAllOthersForTheLastVacancy()
                                        .inferred(
                                                "52(2)",
                                                "of two who are alone with equal votes neither is elected by it"))
                                .inferred(
                                        "48(3)",
                                        "with one seat rule 52(2) waits too, for whoever has the quota would meet it"))
                .then(
                        excludeTogetherIfFewerThanTheNext()
                                .whileSurplusesWait("49(10)")
                                .moving(firstPreferencesThenForEachValue())
                                .equalsBy(TIES.inferred("51(13)", NARROWED))
                                .inferred(
                                        "51(1), 51(12)",
                                        "several go only where enough are left for the vacancies, and of such groups"
                                                + " the largest"),
                        largestSurplus()
                                .of(lastParcel())
                                .at(surplusByTransferablePapers(2).clause("49(4), 49(7)"))
                                .equalsBy(TIES.inferred("50(1)", NARROWED))
                                .clause("50(1)"),
                        excludeLowest()
                                .moving(firstPreferencesThenForEachValue())
                                .equalsBy(TIES.inferred("51(13)", NARROWED))
                                .clause("51(1)"));
    }
}
