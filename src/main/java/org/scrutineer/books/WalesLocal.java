package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.ending.Endings.asManyAsAllOthersForTheLastVacancy;
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
import static org.scrutineer.rules.surplus.TransferValues.surplusByTransferablePapersFirstPreferencesUncapped;
import static org.scrutineer.rules.tie.Ties.earliestStageDifference;
import static org.scrutineer.rules.tie.Ties.lotChosenFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.parcel.PaperValues;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.tie.DifferenceAtAnEarlierPoint;
import org.scrutineer.rules.tie.TieRule;

/**
 * The rules of elections to the principal councils of Wales that have chosen the single transferable vote:
 * {@code wales-local}, and {@code wales-local-uncapped}.
 *
 * <p>Source: Local Elections (Principal Areas) (Wales) Rules 2021 (WSI 2021/1459), Schedule 1, Part 4A, rules 60A to
 * 60W, inserted by the Local Elections (Principal Areas) (Single Transferable Vote) (Wales) Rules 2023 (WSI 2023/1064).
 * Rules 64J to 64Y of Schedule 2, for polls combined with another, have the same words: 64L for 60H, 64M for 60I, 64N
 * for 60J, 64O for 60K, 64P for 60L, 64Q for 60M, 64R for 60N, 64S for 60O, 64T for 60P, 64U for 60Q, 64V for 60R, 64W
 * for 60S, 64Y for 60U.
 *
 * <p>Rule 60S, on the last vacancies, is asked after every transfer, those within an exclusion included, by rules
 * 60O(7) and 60P(6). Lots name the candidate acted on, by rules 60M and 60Q.
 *
 * <p>Inferred, because the text is silent or can be read in two ways:
 *
 * <ul>
 *   <li>Rule 60J(5) states no greatest value for first preferences. Read literally, a surplus of more votes than papers
 *       that go on gives each more than one vote, and {@code wales-local-uncapped} counts so; by {@code wales-local}
 *       each keeps at most one, as rule 60K(5) has it for papers received later, and what is left is non-transferable.
 *   <li>Two who are alone with equal votes both meet rule 60S(2); neither is elected by it, and one of them is
 *       excluded.
 *   <li>Surpluses wait by rule 60L(3), and candidates are excluded together by rule 60O(3), only where enough
 *       candidates are left for the vacancies. Of the groups that may go the largest does.
 *   <li>Papers that mark no standing candidate are not valid; three or more tied candidates are narrowed step by step,
 *       as {@link DifferenceAtAnEarlierPoint} explains.
 * </ul>
 */
public final class WalesLocal {

    private static final Uncited<TieRule> TIES = ties(earliestStageDifference(), lotChosenFirst());

    private WalesLocal() {}

    /**
     * Returns the rule book by which no first preference is passed on at more than one vote.
     *
     * @return the rule book {@code wales-local}
     */
    public static RuleBook ruleBook() {
        return rules(
                "wales-local",
                "Wales, principal councils",
                surplusByTransferablePapers(2).inferred("60J(5), 60K(5)", "a first preference keeps at most one vote"));
    }

    /**
     * Returns the rule book by the letter of rule 60J(5): a surplus of more votes than first preferences that go on is
     * divided among these all the same, so that each is worth more than one vote. Rule 60K(5) holds all later values to
     * what was received.
     *
     * @return the rule book {@code wales-local-uncapped}
     */
    public static RuleBook uncapped() {
        return rules(
                "wales-local-uncapped",
                "Wales, principal councils, by the letter of rule 60J(5)",
                surplusByTransferablePapersFirstPreferencesUncapped(2)
                        .inferred("60J(5), 60K(5)", "a first preference may be passed on at more than one vote"));
    }

    private static RuleBook rules(String id, String title, PaperValues values) {
        return book(id, title)
                .cites("WSI 2021/1459 Schedule 1 Part 4A, as inserted by WSI 2023/1064")
                .parcels(2)
                .papers(upToTheFirstDefect().clause("60N(5), 60R(5)"))
                .quota(wholeDroop().clause("60H"))
                .elected(atTheQuota().clause("60I(1)"))
                .ends(
                        placesFilled().clause("60L(1), 60P(6)"),
                        remainingFillTheVacancies().clause("60S(1)"),
                        asManyAsAllOthersForTheLastVacancy()
                                .inferred("60S(2)", "of two with equal votes neither is elected by it"))
                .then(
                        excludeTogetherIfFewerThanTheNext()
                                .oneAlone("60O(1)")
                                .whileSurplusesWait("60L(2), 60L(3)")
                                .moving(firstPreferencesThenForEachValue())
                                .equalsBy(TIES.clause("60Q"))
                                .inferred("60O(3)", "only where enough candidates are left for the vacancies"),
                        largestSurplus()
                                .of(lastParcel())
                                .at(values)
                                .equalsBy(TIES.clause("60M"))
                                .clause("60M"),
                        excludeLowest()
                                .moving(firstPreferencesThenForEachValue())
                                .equalsBy(TIES.clause("60Q"))
                                .clause("60O(1)"));
    }
}
