package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.excludeTogetherIfFewerThanTheNext;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransfer;
import static org.scrutineer.rules.exclusion.Exclusions.orElectWhoIsLeft;
import static org.scrutineer.rules.paper.PaperRules.strictOrderOnly;
import static org.scrutineer.rules.quota.Quotas.droop;
import static org.scrutineer.rules.surplus.Surpluses.allPapers;
import static org.scrutineer.rules.surplus.Surpluses.largestSurplusOfAllElected;
import static org.scrutineer.rules.surplus.TransferValues.surplusTimesValueByVotesInSteps;
import static org.scrutineer.rules.tie.Ties.lotChosenFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.rules.ParcelSentence;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.tie.TieRule;

/**
 * The reference rule for the weighted inclusive Gregory method of the Proportional Representation Foundation:
 * {@code wigm-prf} and {@code wigm-prf-batch}.
 *
 * <p>Source: Proportional Representation Foundation, Reference WIGM Rule, clauses A to D.
 *
 * <p>A tie goes at once to the order supplied as lots, which is the predetermined order of clause D.1: the earliest of
 * the tied is the one acted on, be it for a surplus or for exclusion.
 *
 * <p>Clause D.3 is followed to the letter: when an exclusion leaves no more candidates than places the papers of the
 * excluded are not transferred, and when the last place is filled no surplus is. The papers of one candidate at each
 * rank are the only ones the text speaks of; others are refused.
 */
public final class WigmPrf {

    private static final TieRule TIES = ties(lotChosenFirst()).clause("D.1");

    private WigmPrf() {}

    /**
     * Returns the rule book that excludes one candidate at a time.
     *
     * @return the rule book {@code wigm-prf}
     */
    public static RuleBook ruleBook() {
        return rules("wigm-prf", "PR Foundation reference WIGM").then(largestSurplusFirst(), excludeTheLowest());
    }

    /**
     * Returns the rule book with clause B.2, by which candidates who cannot overtake the next are excluded together
     * before any surplus is transferred.
     *
     * @return the rule book {@code wigm-prf-batch}
     */
    public static RuleBook inBatches() {
        return rules("wigm-prf-batch", "PR Foundation reference WIGM, with batch exclusion")
                .then(
                        orElectWhoIsLeft(excludeTogetherIfFewerThanTheNext()
                                        .whileSurplusesWait("B.2")
                                        .moving(inOneTransfer())
                                        .equalsBy(TIES)
                                        .clause("B.2"))
                                .clause("D.3, C"),
                        largestSurplusFirst(),
                        excludeTheLowest());
    }

    private static ParcelSentence.Steps rules(String id, String title) {
        return book(id, title)
                .cites("Proportional Representation Foundation, Reference WIGM Rule")
                .parcels(4)
                .papers(strictOrderOnly().clause("A.1"))
                .quota(droop(4).clause("A.1"))
                .elected(atTheQuota().clause("B.1"))
                .ends(
                        placesFilled().clause("D.3, C"),
                        remainingFillTheVacancies().clause("D.3, C"));
    }

    private static Step largestSurplusFirst() {
        return largestSurplusOfAllElected()
                .of(allPapers())
                .at(surplusTimesValueByVotesInSteps(4).clause("B.3, D.2, D.4"))
                .equalsBy(TIES)
                .clause("B.3");
    }

    private static Step excludeTheLowest() {
        return orElectWhoIsLeft(
                        excludeLowest().moving(inOneTransfer()).equalsBy(TIES).clause("B.4"))
                .clause("D.3, C");
    }
}
