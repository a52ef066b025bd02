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
 * The rules of elections to the European Parliament in Ireland, those of the Dáil ({@code ireland-european}).
 *
 * <p>Source: European Parliament Elections Act 1997 (No. 2), Second Schedule, rules 85 (surplus), 86 (exclusion) and 88
 * (last vacancies), as amended by the Electoral (Amendment) Acts 2001 (section 51) and 2009 (section 13).
 *
 * <p>Provisional: the amendments were read, the rules they amend were not; that these follow sections 118 to 124 of the
 * Act of 1992 one by one, and their paragraphs, is inferred. What {@link IrelandDail} infers is inferred here too.
 */
public final class IrelandEuropean {

    private static final Uncited<TieRule> EQUAL_SURPLUSES =
            ties(earlierSurplus(), earliestDifference(), lotChosenFirst());
    private static final Uncited<TieRule> TIES = ties(earliestDifference(), lotChosenFirst());

    private IrelandEuropean() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code ireland-european}
     */
    public static RuleBook ruleBook() {
        Quarter quarter = quarterForEverybody();
        return book("ireland-european", "Ireland, European Parliament")
                .cites("European Parliament Elections Act 1997, Second Schedule, rules 85 to 88, as amended in 2001 and"
                        + " 2009")
                .provisional(
                        "the amendments were read, the rules they amend were not; they are presumed to follow the Act"
                                + " of 1992")
                .parcels(0)
                .papers(upToTheFirstDefect().clause("papers"))
                .quota(wholeDroop().clause("quota"))
                .elected(atTheQuota().clause("elected"))
                .ends(
                        unlessTheQuarterIsOpen(quarter, placesFilled().clause("88 (3)"))
                                .clause("88 (3)"),
                        unlessTheQuarterIsOpen(
                                        quarter, remainingFillTheVacancies().clause("88 (1)"))
                                .clause("88 (3)"),
                        unlessTheQuarterIsOpen(quarter, lowestCannotCatchUp().clause("88 (1A)"))
                                .clause("88 (3)"),
                        unlessTheQuarterIsOpen(
                                        quarter,
                                        moreThanAllOthersForTheLastVacancy().clause("88 (2)"))
                                .clause("88 (3)"))
                .filing(lastFiledByNumber()
                        .inferred(
                                "85 (last filed)",
                                "which non-transferable papers are set aside goes by number as well"))
                .equalsUnderConstraintsBy(EQUAL_SURPLUSES.clause("85 (equal surpluses)"))
                .then(
                        onceThePlacesAreFilled(greatestSurplus())
                                .inferred(
                                        "88 (3)",
                                        "only surpluses are transferred, greatest first, while one could bring"
                                                + " somebody above the quarter"),
                        unlessAllMayWait(quarter, greatestSurplus()).clause("85 (deferral)"),
                        orElectWhoIsLeft(excludeTogetherIfFewerThanTheNext()
                                        .unlessSomebodyMissesTheQuarter(quarter)
                                        .withThoseWithoutVotes(Clause.inferred(
                                                "Commentary on Count Rules (no votes)",
                                                "they go like any other where too few would be left"))
                                        .oneAlone("86 (lowest)")
                                        .whileSurplusesWait("85 (deferral)")
                                        .moving(inOneTransfer())
                                        .equalsBy(TIES.clause("86 (equal votes)"))
                                        .inferred(
                                                "86 (two or more)",
                                                "papers received in a joint exclusion are one sub-parcel"))
                                .clause("88 (1)"),
                        orElectWhoIsLeft(excludeLowest()
                                        .moving(inOneTransfer())
                                        .equalsBy(TIES.clause("86 (equal votes)"))
                                        .clause("86 (lowest)"))
                                .clause("88 (1)"));
    }

    private static LargestSurplus greatestSurplus() {
        return largestSurplus()
                .by(wholePapersOfTheLastParcel(TIES.clause("85 (equal fractions)"))
                        .clause("85 (fractions)"))
                .equalsBy(EQUAL_SURPLUSES.clause("85 (equal surpluses)"))
                .clause("85 (greatest surplus)");
    }
}
