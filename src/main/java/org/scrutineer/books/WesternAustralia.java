package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuotaInOrder;
import static org.scrutineer.rules.ending.Endings.inTurn;
import static org.scrutineer.rules.ending.Endings.lastTwo;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacanciesInOrder;
import static org.scrutineer.rules.exclusion.Exclusions.asReceived;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.paper.PaperRules.upToTheFirstDefect;
import static org.scrutineer.rules.parcel.Credits.roundedDown;
import static org.scrutineer.rules.quota.Quotas.wholeDroop;
import static org.scrutineer.rules.surplus.Surpluses.allPapers;
import static org.scrutineer.rules.surplus.Surpluses.surplusOfTheFirstElected;
import static org.scrutineer.rules.surplus.TransferValues.surplusTimesValueByVotesInFractions;
import static org.scrutineer.rules.tie.Ties.earlierElection;
import static org.scrutineer.rules.tie.Ties.latestPointAtWhichAllDiffer;
import static org.scrutineer.rules.tie.Ties.lotStrongestFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.record.CountNumbering;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.Sentence;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.tie.TieRule;

/**
 * The rules of elections to the Legislative Council of Western Australia ({@code au-wa-2008}, {@code au-wa-2025}).
 *
 * <p>Source: Electoral Act 1907 of the State, Schedule 1, by its clauses; clauses 1 to 4 and what public notes quote of
 * 5, 8, 9, 12 to 16 and 19 were read. A surplus passes all papers on, each at the value at which it came times the
 * surplus divided by the votes, never rounded; whole votes are credited. Papers leave, of surpluses and of the
 * excluded, bit by bit in the order of the transfers on which they were received, so that a count has many parts: in
 * what a record calls a stage each transfer is a part.
 *
 * <p>Inferred, because the Schedule is silent, can be read in two ways or was not read; the counts published for 2008
 * are so:
 *
 * <ul>
 *   <li>Every earlier part in which papers were received is a transfer of its own in a surplus, and not each transfer
 *       value, of which clause 5(c) speaks. Papers without next preference leave at the same value as others.
 *   <li>Clauses 12 and 13, on the last places, wait until no surplus waits and no exclusion is under way.
 *   <li>Those who are elected together are elected in the order of their surpluses. Those elected under clause 13 with
 *       equal votes are put in order by lot.
 *   <li>An excluded candidate without papers makes a count in which nothing moves.
 * </ul>
 */
public final class WesternAustralia {

    private static final Uncited<TieRule> TIES = ties(latestPointAtWhichAllDiffer(), lotStrongestFirst());
    private static final Uncited<TieRule> LOT = ties(lotStrongestFirst());
    private static final String WAITS = "asked only when no surplus waits and no exclusion is under way";

    private WesternAustralia() {}

    /**
     * Returns the rules of regions with several members, from 2008 to 2021.
     *
     * @return the rule book {@code au-wa-2008}
     */
    public static RuleBook regions() {
        return of(book("au-wa-2008", "Western Australia, Legislative Council, regions from 2008 to 2021")
                .cites("Electoral Act 1907 (WA), Schedule 1"));
    }

    /**
     * Returns the rules of the one electorate of the whole State since 2025.
     *
     * @return the rule book {@code au-wa-2025}
     */
    public static RuleBook wholeOfState() {
        return of(book("au-wa-2025", "Western Australia, Legislative Council, whole of State since 2025")
                .cites("Electoral Act 1907 (WA), Schedule 1, as amended by No 20 of 2021")
                .provisional("of the Schedule as amended only clauses 1 to 4 were read"));
    }

    private static RuleBook of(Sentence.Cited heading) {
        return heading.numbers(CountNumbering.BY_TRANSFER)
                .parcels(0)
                .papers(upToTheFirstDefect()
                        .inferred("Schedule 1", "papers that mark no standing candidate are not formal"))
                .quota(wholeDroop().clause("3"))
                .elected(atTheQuotaInOrder()
                        .equalsBy(TIES.inferred("15", "the order of election is that of surpluses"))
                        .clause("3, 9, 19"))
                .ends(placesFilled().inferred("Schedule 1", "at once, within an exclusion too, as in a count of 2008"))
                .credited(roundedDown(0).clause("4, 5, 8"))
                .equalsUnderConstraintsBy(TIES.inferred("constraints", "the Act knows no constraints"))
                .then(
                        surplusOfTheFirstElected()
                                .of(allPapers(), asReceived())
                                .at(surplusTimesValueByVotesInFractions().clause("4, 5"))
                                .equalsBy(ties(earlierElection())
                                        .inferred("15", "equal surpluses go in the order of election"))
                                .inferred("5, 14, 16", "in a transfer for each on which papers were received"),
                        inTurn(lastTwo().equalsBy(LOT.clause("12")).inferred("12", WAITS)),
                        inTurn(remainingFillTheVacanciesInOrder()
                                .equalsBy(LOT.inferred("13", "by lot"))
                                .inferred("13", WAITS)),
                        excludeLowest()
                                .moving(asReceived())
                                .equalsBy(TIES.inferred("Schedule 2", "a point at which no two of them were equal"))
                                .clause("8"));
    }
}
