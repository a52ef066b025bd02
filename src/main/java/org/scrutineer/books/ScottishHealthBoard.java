package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.ending.Endings.asManyAsAllOthersWhateverSurplusesWait;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransfer;
import static org.scrutineer.rules.exclusion.Exclusions.orElectWhoIsLeft;
import static org.scrutineer.rules.paper.PaperRules.upToTheFirstDefect;
import static org.scrutineer.rules.quota.Quotas.wholeDroop;
import static org.scrutineer.rules.surplus.Surpluses.allPapers;
import static org.scrutineer.rules.surplus.Surpluses.largestSurplus;
import static org.scrutineer.rules.surplus.TransferValues.surplusTimesValueByVotesInFractions;
import static org.scrutineer.rules.tie.Ties.latestDifference;
import static org.scrutineer.rules.tie.Ties.lotStrongestFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.rules.ParcelSentence;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.ending.Ending;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.tie.DifferenceAtAnEarlierPoint;
import org.scrutineer.rules.tie.TieRule;

/**
 * The rules of the pilot elections to two Health Boards of Scotland in 2010: {@code scottish-health-board}, counted by
 * an electronic system, and {@code scottish-health-board-hand}, counted without one.
 *
 * <p>Source: Health Board Elections (Scotland) Regulations 2009 (SSI 2009/352), Schedule, rules 37 to 48. They are
 * those of {@link ScottishLocal} as made, under numbers of their own, but that a transfer value is not said to be cut
 * off. By rule 48(3) a count by hand fills the last vacancy with whoever has no fewer votes than all others who
 * continue.
 *
 * <p>Inferred, because the text is silent:
 *
 * <ul>
 *   <li>Rule 41(3) names no decimal places, so a transfer value is an exact fraction. What an electronic system kept of
 *       it is not known.
 *   <li>Rule 45(2), which stands for a count by hand, speaks of no surplus that waits to be transferred: none counts
 *       against whoever is elected by it. Two who are alone with equal votes both meet it, and neither is elected by
 *       it.
 *   <li>Papers that mark no standing candidate are not valid; three or more tied candidates are narrowed step by step,
 *       as {@link DifferenceAtAnEarlierPoint} explains.
 * </ul>
 */
public final class ScottishHealthBoard {

    private static final String NARROWED = "three or more who are tied are narrowed step by step";
    private static final Uncited<TieRule> TIES = ties(latestDifference(), lotStrongestFirst());

    private ScottishHealthBoard() {}

    /**
     * Returns the rule book of a count by an electronic system.
     *
     * @return the rule book {@code scottish-health-board}
     */
    public static RuleBook ruleBook() {
        return then(rules("scottish-health-board", "Health Boards of Scotland, 2010")
                .ends(placesFilled().clause("41(1), 43(1)"), lastVacancies("45")));
    }

    /**
     * Returns the rule book of a count by hand, with the second way of filling the last vacancy.
     *
     * @return the rule book {@code scottish-health-board-hand}
     */
    public static RuleBook countedByHand() {
        return then(rules("scottish-health-board-hand", "Health Boards of Scotland, 2010, counted by hand")
                .ends(
                        placesFilled().clause("41(1), 43(1)"),
                        lastVacancies("45(1)"),
                        asManyAsAllOthersWhateverSurplusesWait()
                                .inferred(
                                        "45(2), 48(3)",
                                        "no surplus that waits counts with the others, and of two with equal votes"
                                                + " neither is elected by it")));
    }

    private static Ending lastVacancies(String clause) {
        return remainingFillTheVacancies().clause(clause);
    }

    private static ParcelSentence.Endings rules(String id, String title) {
        return book(id, title)
                .cites("SSI 2009/352 Schedule, rules 37 to 48")
                .parcels(0)
                .papers(upToTheFirstDefect().inferred("37", "papers that mark no standing candidate are not valid"))
                .quota(wholeDroop().clause("39"))
                .elected(atTheQuota().clause("40(1)"));
    }

    private static RuleBook then(ParcelSentence.Steps rules) {
        return rules.then(
                largestSurplus()
                        .of(allPapers())
                        .at(surplusTimesValueByVotesInFractions()
                                .inferred("41(3)", "a transfer value is an exact fraction, for no places are named"))
                        .equalsBy(TIES.inferred("42(2), 42(3)", NARROWED))
                        .clause("42(1)"),
                orElectWhoIsLeft(excludeLowest()
                                .moving(inOneTransfer())
                                .equalsBy(TIES.inferred("44", NARROWED))
                                .clause("43"))
                        .clause("45"));
    }
}
