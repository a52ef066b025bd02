package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.ending.Endings.lowestCannotCatchUp;
import static org.scrutineer.rules.ending.Endings.moreThanAllOthersForTheLastVacancy;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.ending.Endings.unlessTheQuarterIsOpen;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.excludeTogetherIfFewerThanTheNext;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransfer;
import static org.scrutineer.rules.exclusion.Exclusions.orElectWhoIsLeft;
import static org.scrutineer.rules.paper.PaperRules.lastFiledByNumber;
import static org.scrutineer.rules.paper.PaperRules.upToTheFirstDefect;
import static org.scrutineer.rules.quota.Quotas.quarterForEverybody;
import static org.scrutineer.rules.quota.Quotas.wholeDroop;
import static org.scrutineer.rules.surplus.Deferrals.onceThePlacesAreFilled;
import static org.scrutineer.rules.surplus.Deferrals.unlessAllMayWait;
import static org.scrutineer.rules.surplus.Surpluses.largestSurplus;
import static org.scrutineer.rules.surplus.Surpluses.wholePapersOfTheLastParcel;
import static org.scrutineer.rules.tie.Ties.earlierSurplus;
import static org.scrutineer.rules.tie.Ties.earliestDifference;
import static org.scrutineer.rules.tie.Ties.lotChosenFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.record.Clause;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.quota.Quarter;
import org.scrutineer.rules.surplus.LargestSurplus;
import org.scrutineer.rules.tie.TieRule;

/**
 * The rules of elections to Dáil Éireann, at a general election ({@code ireland-dail}).
 *
 * <p>Source: Electoral Act 1992 (No. 23), sections 118 to 124, as amended by the Electoral (Amendment) Acts 2001 (No.
 * 38) and 2002 (No. 4).
 *
 * <p>The papers last filed are those with the highest numbers, all papers being numbered once in the order in which
 * they were mixed, as the Department's Commentary on Count Rules (2000) and section 45 of the Act of 2001 have it for
 * counting by computer; papers received in one count lie by number. Candidates without votes go together with the
 * lowest who has some, and surpluses wait only if they could wait without such candidates too: this is the
 * Commentary's, and not in the Act.
 *
 * <p>An order of lots is the order in which names are drawn: the first of those tied is excluded, or counts as the
 * largest.
 *
 * <p>Inferred: papers received in a joint exclusion are one sub-parcel; which non-transferable papers are set aside,
 * where only some are, goes by number as well, which changes no figure; candidates without votes go like any other
 * where too few would be left; after the last vacancies are filled only surpluses are transferred, greatest first,
 * while they could bring a candidate who is left above a quarter of the quota for the first time. At a by-election the
 * quarter is that of another quota, which is not rendered here.
 */
public final class IrelandDail {

    private static final Uncited<TieRule> EQUAL_SURPLUSES =
            ties(earlierSurplus(), earliestDifference(), lotChosenFirst());
    private static final Uncited<TieRule> TIES = ties(earliestDifference(), lotChosenFirst());

    private IrelandDail() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code ireland-dail}
     */
    public static RuleBook ruleBook() {
        Quarter quarter = quarterForEverybody();
        return book("ireland-dail", "Ireland, Dáil, general elections")
                .cites("Electoral Act 1992, sections 118 to 124, as amended in 2001 and 2002, at a general election")
                .parcels(0)
                .papers(upToTheFirstDefect().clause("118(1)"))
                .quota(wholeDroop().clause("120(1)"))
                .elected(atTheQuota().clause("120(2)"))
                .ends(
                        unlessTheQuarterIsOpen(quarter, placesFilled().clause("124(3)"))
                                .clause("124(3)"),
                        unlessTheQuarterIsOpen(
                                        quarter, remainingFillTheVacancies().clause("124(1)"))
                                .clause("124(3)"),
                        unlessTheQuarterIsOpen(quarter, lowestCannotCatchUp().clause("124(1A)"))
                                .clause("124(3)"),
                        unlessTheQuarterIsOpen(
                                        quarter,
                                        moreThanAllOthersForTheLastVacancy().clause("124(2)"))
                                .clause("124(3)"))
                .filing(lastFiledByNumber()
                        .inferred("121(7)", "which non-transferable papers are set aside goes by number as well"))
                .equalsUnderConstraintsBy(EQUAL_SURPLUSES.clause("121(10), 121(11)"))
                .then(
                        onceThePlacesAreFilled(greatestSurplus())
                                .inferred(
                                        "124(3)",
                                        "only surpluses are transferred, greatest first, while one could bring"
                                                + " somebody above the quarter"),
                        unlessAllMayWait(quarter, greatestSurplus()).clause("121(8)"),
                        orElectWhoIsLeft(excludeTogetherIfFewerThanTheNext()
                                        .unlessSomebodyMissesTheQuarter(quarter)
                                        .withThoseWithoutVotes(Clause.inferred(
                                                "Commentary on Count Rules (no votes)",
                                                "they go like any other where too few would be left"))
                                        .oneAlone("122(1)")
                                        .whileSurplusesWait("121(8)")
                                        .moving(inOneTransfer())
                                        .equalsBy(TIES.clause("122(3)"))
                                        .inferred("122(2)", "papers received in a joint exclusion are one sub-parcel"))
                                .clause("124(1)"),
                        orElectWhoIsLeft(excludeLowest()
                                        .moving(inOneTransfer())
                                        .equalsBy(TIES.clause("122(3)"))
                                        .clause("122(1)"))
                                .clause("124(1)"));
    }

    private static LargestSurplus greatestSurplus() {
        return largestSurplus()
                .by(wholePapersOfTheLastParcel(TIES.clause("121(6)(d)")).clause("121(6)"))
                .equalsBy(EQUAL_SURPLUSES.clause("121(10), 121(11)"))
                .clause("121(9)");
    }
}
