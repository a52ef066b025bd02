package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuotaInOrder;
import static org.scrutineer.rules.ending.Endings.inTurn;
import static org.scrutineer.rules.ending.Endings.lastTwo;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacanciesInOrder;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.firstPreferencesThenForEachValue;
import static org.scrutineer.rules.paper.PaperRules.upToTheFirstDefect;
import static org.scrutineer.rules.parcel.Credits.roundedDown;
import static org.scrutineer.rules.quota.Quotas.wholeDroop;
import static org.scrutineer.rules.surplus.Surpluses.allPapers;
import static org.scrutineer.rules.surplus.Surpluses.earliestSurplusByTransfer;
import static org.scrutineer.rules.surplus.TransferValues.surplusByAllPapers;
import static org.scrutineer.rules.tie.Ties.earlierElection;
import static org.scrutineer.rules.tie.Ties.latestPointAtWhichAllDiffer;
import static org.scrutineer.rules.tie.Ties.lotStrongestFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.Sentence;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.tie.TieRule;

/**
 * The rules of elections to the Legislative Council and the councils of Victoria ({@code au-vic-2018},
 * {@code au-vic-council}).
 *
 * <p>Source: Electoral Act 2002 of Victoria, section 114A, by its subsections, as amended by No 30/2018 and as public
 * notes quote it. A count like that of the Senate, with whole votes and one value for all papers of a surplus; of an
 * excluded candidate the first preferences move before all other papers, whatever these are worth, and nobody goes with
 * others.
 *
 * <p>That councils are elected by the same count is presumed: of the Local Government Act 1989, Schedule 3, only the
 * opening was read.
 *
 * <p>Inferred, because the Act is silent or can be read in two ways:
 *
 * <ul>
 *   <li>The quota is that of the Senate, and a count stops at once when all seats are filled, as published counts show;
 *       the subsections that say so were not read.
 *   <li>Subsection (18), on the last two, waits until no surplus waits and no exclusion is under way, as published
 *       counts of 2022 show; (19), on as many candidates as vacancies, is asked after every transfer.
 *   <li>A tie goes back to a point at which no two of the tied had equal votes, for exclusions too.
 *   <li>Surpluses that are equal go in the order of election. Those who are elected together under (19) with equal
 *       votes are put in order by lot.
 *   <li>An excluded candidate without papers makes a count in which nothing moves, and one without first preferences
 *       has no transfer of these.
 * </ul>
 */
public final class AustralianVictoria {

    private static final Uncited<TieRule> TIES = ties(latestPointAtWhichAllDiffer(), lotStrongestFirst());
    private static final Uncited<TieRule> LOT = ties(lotStrongestFirst());
    private static final String ALL_DIFFER = "the latest transfer at which no two of them were equal";

    private AustralianVictoria() {}

    /**
     * Returns the rules of the Legislative Council.
     *
     * @return the rule book {@code au-vic-2018}
     */
    public static RuleBook legislativeCouncil() {
        return of(book("au-vic-2018", "Victoria, Legislative Council, since 2018")
                .cites("Electoral Act 2002 (Vic), section 114A, as amended by No 30/2018"));
    }

    /**
     * Returns the rules of councils, presumed to be the same.
     *
     * @return the rule book {@code au-vic-council}
     */
    public static RuleBook councils() {
        return of(book("au-vic-council", "Victoria, councils")
                .cites("Local Government Act 1989 (Vic), Schedule 3, counted as Electoral Act 2002, section 114A")
                .provisional("of Schedule 3 only the opening was read"));
    }

    private static RuleBook of(Sentence.Cited heading) {
        return heading.parcels(0)
                .papers(upToTheFirstDefect().inferred("114A", "papers that mark no standing candidate are not formal"))
                .quota(wholeDroop().inferred("114A", "that of the Senate; its subsection was not read"))
                .elected(atTheQuotaInOrder()
                        .equalsBy(TIES.inferred("114A(22)", "the order of election is that of surpluses"))
                        .clause("114A(13), 114A(15)"))
                .ends(
                        placesFilled().inferred("114A", "at once, within an exclusion too, as in a count of 2014"),
                        remainingFillTheVacanciesInOrder()
                                .equalsBy(LOT.inferred("114A(25)", "by lot"))
                                .inferred("114A(19)", "asked after every transfer"))
                .credited(roundedDown(0).clause("114A(7), 114A(12)"))
                .equalsUnderConstraintsBy(TIES.inferred("constraints", "the Act knows no constraints"))
                .then(
                        earliestSurplusByTransfer()
                                .of(allPapers())
                                .at(surplusByAllPapers().clause("114A(7)"))
                                .equalsBy(ties(earlierElection())
                                        .inferred("114A(22), 114A(23)", "equal surpluses go in the order of election"))
                                .clause("114A(20), 114A(21)"),
                        inTurn(lastTwo()
                                .equalsBy(LOT.clause("114A(25)"))
                                .inferred(
                                        "114A(18)", "asked only when no surplus waits and no exclusion is under way")),
                        excludeLowest()
                                .moving(firstPreferencesThenForEachValue())
                                .equalsBy(TIES.inferred("114A(24)", ALL_DIFFER))
                                .clause("114A(12)"));
    }
}
