package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.ending.Endings.moreThanAllOthersForTheLastVacancy;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.excludeTogetherIfFewerThanTheNext;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransfer;
import static org.scrutineer.rules.exclusion.Exclusions.orElectWhoIsLeft;
import static org.scrutineer.rules.paper.PaperRules.upToTheFirstDefect;
import static org.scrutineer.rules.quota.Quotas.oneSeatOnly;
import static org.scrutineer.rules.quota.Quotas.quarterForEverybody;
import static org.scrutineer.rules.quota.Quotas.wholeDroop;
import static org.scrutineer.rules.tie.Ties.earliestDifference;
import static org.scrutineer.rules.tie.Ties.lotChosenFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.tie.TieRule;

/**
 * The rules of the election of the President of Ireland ({@code ireland-president}).
 *
 * <p>Source: Presidential Elections Act 1993 (No. 28), sections 45 to 52, as amended by the Electoral (Amendment) Act
 * 2006, section 18.
 *
 * <p>There is one place, so no surplus is ever transferred and the order of papers is of no account. Papers are
 * transferred constituency by constituency, which changes no figure. Inferred: candidates without votes are excluded
 * like any other, and where an exclusion leaves one candidate that one is elected without a transfer.
 */
public final class IrelandPresident {

    private static final String LAST_ONE =
            "where an exclusion leaves one candidate that one is elected without a transfer";
    private static final TieRule TIES =
            ties(earliestDifference(), lotChosenFirst()).clause("51");

    private IrelandPresident() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code ireland-president}
     */
    public static RuleBook ruleBook() {
        return book("ireland-president", "Ireland, President")
                .cites("Presidential Elections Act 1993, sections 45 to 52, as amended in 2006")
                .parcels(0)
                .papers(upToTheFirstDefect().clause("45"))
                .quota(oneSeatOnly(wholeDroop().clause("49")).clause("50"))
                .elected(atTheQuota().clause("50"))
                .ends(
                        placesFilled().clause("50"),
                        remainingFillTheVacancies().clause("50"),
                        moreThanAllOthersForTheLastVacancy().clause("50(4)"))
                .then(
                        orElectWhoIsLeft(excludeTogetherIfFewerThanTheNext()
                                        .unlessSomebodyMissesTheQuarter(quarterForEverybody())
                                        .oneAlone("51")
                                        .whileSurplusesWait("51")
                                        .moving(inOneTransfer())
                                        .equalsBy(TIES)
                                        .inferred("51(2)", "candidates without votes are excluded like any other"))
                                .inferred("50", LAST_ONE),
                        orElectWhoIsLeft(excludeLowest()
                                        .moving(inOneTransfer())
                                        .equalsBy(TIES)
                                        .clause("51"))
                                .inferred("50", LAST_ONE));
    }
}
