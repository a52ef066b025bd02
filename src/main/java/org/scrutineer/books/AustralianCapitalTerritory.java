package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuotaInOrder;
import static org.scrutineer.rules.ending.Endings.inTurn;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacanciesInOrder;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransferForEachValue;
import static org.scrutineer.rules.paper.PaperRules.upToTheFirstDefect;
import static org.scrutineer.rules.parcel.Credits.roundedDown;
import static org.scrutineer.rules.quota.Quotas.wholeDroop;
import static org.scrutineer.rules.surplus.Surpluses.earliestSurplusByTransfer;
import static org.scrutineer.rules.surplus.Surpluses.lastParcel;
import static org.scrutineer.rules.surplus.Surpluses.surplusByTransferablePapersInFractions;
import static org.scrutineer.rules.tie.Ties.earlierElection;
import static org.scrutineer.rules.tie.Ties.latestDifference;
import static org.scrutineer.rules.tie.Ties.lotStrongestFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.Sentence;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.tie.TieRule;

/**
 * The rules of elections to the Legislative Assembly of the Australian Capital Territory, Hare-Clark
 * ({@code au-act-2020}, {@code au-act-pre2020}).
 *
 * <p>Source: Electoral Act 1992 of the Territory, Schedule 4, whose clauses are cited here. A surplus passes on the
 * papers counted to the candidate at the count at which he became successful, and of these only those with a next
 * available preference, at a fraction that is never rounded and never above what they came at. Votes are rounded down:
 * since the amendment of 2020 to millionths, before it to whole votes. What the schedule calls a count is here a stage
 * or, in an exclusion, a part of one.
 *
 * <p>Inferred, because clauses 3 and 5 were not read or the schedule is silent; the counts published from 2008 to 2024
 * are so:
 *
 * <ul>
 *   <li>What a capped value leaves of a surplus is lost by fraction. Papers without next preference stay.
 *   <li>Clause 4(2), on as many candidates as vacancies, waits until no surplus waits and no exclusion is under way.
 *   <li>Those who are successful together are elected in the order of their surpluses, equals as clause 7(3)(c) has it.
 *   <li>An excluded candidate without papers makes a count in which nothing moves.
 * </ul>
 */
public final class AustralianCapitalTerritory {

    private static final Uncited<TieRule> TIES = ties(latestDifference(), lotStrongestFirst());
    private static final String WAITS = "asked only when no surplus waits and no exclusion is under way";

    private AustralianCapitalTerritory() {}

    /**
     * Returns the rules since the amendment of 2020.
     *
     * @return the rule book {@code au-act-2020}
     */
    public static RuleBook ruleBook() {
        return of(
                book("au-act-2020", "Australian Capital Territory, Legislative Assembly")
                        .cites("Electoral Act 1992 (ACT), Schedule 4, as amended in 2020"),
                6);
    }

    /**
     * Returns the rules before the amendment of 2020.
     *
     * @return the rule book {@code au-act-pre2020}
     */
    public static RuleBook before2020() {
        return of(
                book("au-act-pre2020", "Australian Capital Territory, Legislative Assembly, before 2020")
                        .cites("Electoral Act 1992 (ACT), Schedule 4, before the amendment of 2020"),
                0);
    }

    private static RuleBook of(Sentence.Cited heading, int places) {
        return heading.parcels(places)
                .papers(upToTheFirstDefect().inferred("1", "papers that mark no standing candidate are not formal"))
                .quota(wholeDroop().clause("1B"))
                .elected(atTheQuotaInOrder()
                        .equalsBy(TIES.inferred("7(3)(c)", "the order of election is that of surpluses"))
                        .clause("3(3), 6(4), 9(2)(d)"))
                .ends(placesFilled().clause("4(1)"))
                .credited(roundedDown(places).clause("1A"))
                .equalsUnderConstraintsBy(TIES.inferred("constraints", "the Act knows no constraints"))
                .then(
                        earliestSurplusByTransfer()
                                .of(lastParcel())
                                .at(surplusByTransferablePapersInFractions().clause("1C(2), 1C(4), 1C(5)"))
                                .equalsBy(ties(earlierElection())
                                        .inferred("7(3)(c)", "equal surpluses go in the order of election"))
                                .clause("7"),
                        inTurn(remainingFillTheVacanciesInOrder()
                                .equalsBy(TIES.inferred("7(3)(c)", "the order of election is that of surpluses"))
                                .inferred("4(2)", WAITS)),
                        excludeLowest()
                                .moving(inOneTransferForEachValue())
                                .equalsBy(TIES.clause("8(2)"))
                                .clause("8, 9"));
    }
}
