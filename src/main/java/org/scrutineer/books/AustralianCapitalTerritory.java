package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuotaInOrder;
import static org.scrutineer.rules.ending.Endings.inTurn;
import static org.scrutineer.rules.ending.Endings.nobodyContinues;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacanciesInOrder;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransferForEachValue;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransferForEachValueAndOrigin;
import static org.scrutineer.rules.exclusion.Exclusions.untilThePlacesAreFilled;
import static org.scrutineer.rules.paper.PaperRules.upToTheFirstDefect;
import static org.scrutineer.rules.parcel.Credits.nonTransferableInWholeVotes;
import static org.scrutineer.rules.parcel.Credits.roundedDown;
import static org.scrutineer.rules.parcel.Credits.roundedToTheNearest;
import static org.scrutineer.rules.quota.Quotas.wholeDroop;
import static org.scrutineer.rules.surplus.Surpluses.earliestSurplusByTransfer;
import static org.scrutineer.rules.surplus.Surpluses.lastParcel;
import static org.scrutineer.rules.surplus.TransferValues.surplusByTransferablePapersCapRounded;
import static org.scrutineer.rules.surplus.TransferValues.surplusByTransferablePapersInFractions;
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
 * ({@code au-act-2020}, {@code au-act-pre2020}, {@code au-act-2020-original}).
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
    private static final String CONSTRAINTS = "constraints";
    private static final String NO_CONSTRAINTS = "the Act knows no constraints";
    private static final String NOT_FORMAL = "papers that mark no standing candidate are not formal";
    private static final String ORDER = "the order of election is that of surpluses";
    private static final String EQUALS = "equal surpluses go in the order of election";
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

    /**
     * Returns the rules as the program of the Electoral Commission carried them out in October 2020; its results were
     * published in November and corrected in March 2021. Five things in it are faults, and each is a part that says so.
     *
     * @return the rule book {@code au-act-2020-original}
     */
    public static RuleBook asFirstPublished2020() {
        return book("au-act-2020-original", "Australian Capital Territory, as first published in November 2020")
                .cites("Electoral Act 1992 (ACT), Schedule 4, and the faults of the program that counted in 2020")
                .parcels(6)
                .papers(upToTheFirstDefect().inferred("1", NOT_FORMAL))
                .quota(wholeDroop().clause("1B"))
                .elected(atTheQuotaInOrder()
                        .equalsBy(TIES.inferred("7(3)(c)", ORDER))
                        .clause("3(3), 6(4), 9(2)(d)"))
                .endsBetweenStages(
                        nobodyContinues().inferred("4(1)", "a fault: surpluses still move while anybody continues"))
                .credited(nonTransferableInWholeVotes(roundedToTheNearest(6)
                                .inferred("1A", "a fault: votes are rounded to the nearest millionth, and not down"))
                        .inferred("9", "a fault: exhausted votes are cut to whole votes, and the fraction is lost"))
                .equalsUnderConstraintsBy(TIES.inferred(CONSTRAINTS, NO_CONSTRAINTS))
                .then(
                        earliestSurplusByTransfer()
                                .of(lastParcel())
                                .at(surplusByTransferablePapersCapRounded(6)
                                        .inferred("1C(4)", "a fault: the value received is rounded to a millionth"))
                                .equalsBy(ties(earlierElection()).inferred("7(3)(c)", EQUALS))
                                .clause("7"),
                        inTurn(placesFilled()
                                .inferred("4(1)", "a fault: the count stops only when no surplus is left to move")),
                        inTurn(remainingFillTheVacanciesInOrder()
                                .equalsBy(TIES.inferred("7(3)(c)", ORDER))
                                .inferred("4(2)", WAITS)),
                        excludeLowest()
                                .moving(untilThePlacesAreFilled(inOneTransferForEachValueAndOrigin())
                                        .inferred("4(1)", "an exclusion is broken off once no place is open"))
                                .equalsBy(TIES.clause("8(2)"))
                                .inferred("8, 9", "a fault: equal values go apart by origin, the older first"));
    }

    private static RuleBook of(Sentence.Cited heading, int places) {
        return heading.parcels(places)
                .papers(upToTheFirstDefect().inferred("1", NOT_FORMAL))
                .quota(wholeDroop().clause("1B"))
                .elected(atTheQuotaInOrder()
                        .equalsBy(TIES.inferred("7(3)(c)", ORDER))
                        .clause("3(3), 6(4), 9(2)(d)"))
                .ends(placesFilled().clause("4(1)"))
                .credited(roundedDown(places).clause("1A"))
                .equalsUnderConstraintsBy(TIES.inferred(CONSTRAINTS, NO_CONSTRAINTS))
                .then(
                        earliestSurplusByTransfer()
                                .of(lastParcel())
                                .at(surplusByTransferablePapersInFractions().clause("1C(2), 1C(4), 1C(5)"))
                                .equalsBy(ties(earlierElection()).inferred("7(3)(c)", EQUALS))
                                .clause("7"),
                        inTurn(remainingFillTheVacanciesInOrder()
                                .equalsBy(TIES.inferred("7(3)(c)", ORDER))
                                .inferred("4(2)", WAITS)),
                        excludeLowest()
                                .moving(inOneTransferForEachValue())
                                .equalsBy(TIES.clause("8(2)"))
                                .clause("8, 9"));
    }
}
