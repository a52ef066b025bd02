package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuotaOnceTheyAreAsManyAsPlaces;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.abandonedIfTheRestFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.excludeThoseBelowTheNext;
import static org.scrutineer.rules.exclusion.Exclusions.excludeThoseNotAboveTheNext;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransfer;
import static org.scrutineer.rules.paper.PaperRules.strictOrderOnly;
import static org.scrutineer.rules.quota.Quotas.wholeDroop;
import static org.scrutineer.rules.surplus.Surpluses.allPapers;
import static org.scrutineer.rules.surplus.Surpluses.largestSurplusOfThoseNotYetElected;
import static org.scrutineer.rules.surplus.TransferValues.valueTimesSurplusFraction;
import static org.scrutineer.rules.tie.Ties.lotChosenFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.Sentence;
import org.scrutineer.rules.election.WriteIns;
import org.scrutineer.rules.exclusion.ExclusionStep;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.tie.TieRule;

/**
 * Boards of Minneapolis, Minnesota, that elect several members: {@code minneapolis} and {@code minneapolis-2009}.
 *
 * <p>Source: Minneapolis Code of Ordinances, Title 8.5, chapter 167, sections 167.20, 167.50(c) and 167.70(a) to (c),
 * as amended by 2008-Or-028, 2009-Or-102 and 2013-Or-055, and the rounds of the Park and Recreation Board of 2013.
 *
 * <p>A candidate with the threshold is elected only with the transfer of the surplus, one a round, and until then goes
 * on receiving ballots; but once as many have it as there are seats, all are elected. In every round those are defeated
 * first who cannot be elected, undeclared write-ins in the second. The surplus fraction is cut off to four decimals,
 * then its product with the value of a ballot. A defeat that leaves as many as there are seats transfers nothing: so in
 * 2009, 2013 and 2021. That the count ends on first choices if enough have the greatest possible threshold (167.70(b))
 * adds nothing, for they have the threshold of the first round as well.
 *
 * <p>What cutting off keeps back stays with the winner in the tables of the city (14,866.2472 for a threshold of 14,866
 * in 2013). Here the winner is left with the threshold, and what was kept back is told as the loss of that transfer.
 *
 * <p>The text of 2009 asks whether a candidate could surpass the next total, that of 2013 whether he could equal or
 * surpass it: there the two differ. Inferred for that of 2009 is the order of its steps. In the count of the Board of
 * Estimate and Taxation of 2009 a surplus was transferred before write-ins were defeated; in that of the Park Board
 * write-ins were defeated first, and at its end somebody who could not be elected, before a surplus of 165. An
 * ordinance with the former order was not found.
 *
 * <p>Inferred, besides what the clauses say: papers with equal ranks are refused, until a validity policy such as
 * {@code skip} has passed over them; whoever has just the threshold has a surplus of nothing and is elected with it; no
 * more continuing candidates than seats are elected as soon as it comes to that, undeclared write-ins not counted. A
 * later text that compares sums of all rankings is left out.
 */
public final class Minneapolis {

    private static final String STEPS = "167.70(c)(1)";
    private static final String LAST = "the last defeat transfers nothing, be it of one or, by c, of several";
    private static final String ADVANCE = "167.70(c)(2)";

    private Minneapolis() {}

    /**
     * Returns the rule book of the ordinance as amended in 2013.
     *
     * @return the rule book {@code minneapolis}
     */
    public static RuleBook ruleBook() {
        return of(
                book("minneapolis", "Minneapolis, boards of several members, 2013")
                        .cites("Minneapolis Code of Ordinances ch 167, as amended by 2013-Or-055"),
                excludeThoseBelowTheNext(inOneTransfer()));
    }

    /**
     * Returns the rule book of the ordinance as amended in 2009.
     *
     * @return the rule book {@code minneapolis-2009}
     */
    public static RuleBook before2013() {
        return of(
                book("minneapolis-2009", "Minneapolis, boards of several members, 2009")
                        .cites("Minneapolis Code of Ordinances ch 167, as amended by 2008-Or-028 and 2009-Or-102")
                        .provisional("the order of surplus and defeat is that of 2013; one count of 2009 had another"),
                excludeThoseNotAboveTheNext(inOneTransfer()));
    }

    private static RuleBook of(Sentence.Cited heading, Uncited<ExclusionStep> impossible) {
        TieRule byLot = ties(lotChosenFirst()).clause(STEPS + "d, e");
        ExclusionStep lowest =
                excludeLowest().moving(inOneTransfer()).equalsBy(byLot).clause(STEPS + "e");
        return heading.parcels(4)
                .papers(strictOrderOnly().inferred(ADVANCE, "only papers of strict order are taken"))
                .quota(wholeDroop().clause("167.20"))
                .elected(atTheQuotaOnceTheyAreAsManyAsPlaces().clause(STEPS + "a"))
                .ends(
                        placesFilled().clause(STEPS + "a"),
                        remainingFillTheVacancies().inferred(STEPS + "f", "asked before every step"))
                .undeclaredWriteIns(WriteIns.neverElected().clause("167.20"))
                .then(
                        abandonedIfTheRestFillTheVacancies(impossible.clause(STEPS + "c"))
                                .inferred(STEPS + "e", LAST),
                        largestSurplusOfThoseNotYetElected()
                                .of(allPapers())
                                .at(valueTimesSurplusFraction(4).clause("167.20"))
                                .equalsBy(byLot)
                                .clause(STEPS + "d"),
                        abandonedIfTheRestFillTheVacancies(lowest).inferred(STEPS + "e", LAST));
    }
}
