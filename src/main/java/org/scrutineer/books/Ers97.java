package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuotaOrAShareOfTheActiveVote;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.excludeTogetherIfNoMoreThanTheNext;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransferForEachValue;
import static org.scrutineer.rules.exclusion.Exclusions.orElectWhoIsLeft;
import static org.scrutineer.rules.paper.PaperRules.upToTheFirstDefect;
import static org.scrutineer.rules.quota.Quotas.droopRoundedUp;
import static org.scrutineer.rules.surplus.Surpluses.largestSurplus;
import static org.scrutineer.rules.surplus.Surpluses.lastParcel;
import static org.scrutineer.rules.surplus.TransferValues.surplusByTransferablePapers;
import static org.scrutineer.rules.tie.Ties.earliestDifference;
import static org.scrutineer.rules.tie.Ties.lotStrongestFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.Sentence;
import org.scrutineer.rules.ending.Ending;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.tie.DifferenceAtAnEarlierPoint;
import org.scrutineer.rules.tie.TieRule;

/**
 * The rules of the Electoral Reform Society, third edition ({@code ers97}).
 *
 * <p>Source: R. A. Newland and F. S. Britton, How to Conduct an Election by the Single Transferable Vote, third edition
 * (1997), section 5.
 *
 * <p>Inferred, because the text is silent: a candidate without votes does not reach the vote required; papers that mark
 * no standing candidate are not valid; where there are no more candidates than places all of them are elected at the
 * first stage; three or more tied candidates are narrowed step by step, as {@link DifferenceAtAnEarlierPoint} explains.
 */
public final class Ers97 {

    private static final String NARROWED = "three or more who are tied are narrowed step by step";
    private static final Uncited<TieRule> TIES = ties(earliestDifference(), lotStrongestFirst());

    private Ers97() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code ers97}
     */
    public static RuleBook ruleBook() {
        return under(
                book("ers97", "Electoral Reform Society 1997")
                        .cites("Newland and Britton, How to Conduct an Election by the Single Transferable Vote, 3rd"
                                + " edition, 1997"),
                placesFilled().clause("5.5.2"));
    }

    /** Ends the sentence of a rule book that counts so, under a heading and with an ending of its own. */
    static RuleBook under(Sentence.Cited heading, Ending filled) {
        return heading.parcels(2)
                .papers(upToTheFirstDefect().inferred("5.1.2", "papers that mark no standing candidate are not valid"))
                .quota(droopRoundedUp(2).fallingUntilTheFirstElection("5.4.8").clause("5.1.6"))
                .elected(atTheQuotaOrAShareOfTheActiveVote()
                        .onFirstPreferences("5.1.7")
                        .afterASurplus("5.3.13")
                        .inAnExclusion("5.4.9")
                        .equalsByEarliestDifference()
                        .inferred("5.6.2", "a candidate without votes does not reach the vote required"))
                .ends(
                        filled,
                        remainingFillTheVacancies()
                                .inferred(
                                        "5.5.1",
                                        "where there are no more candidates than places all are elected at the first"
                                                + " stage"))
                .then(
                        orElectWhoIsLeft(excludeTogetherIfNoMoreThanTheNext()
                                        .whileSurplusesWait("5.2.2")
                                        .moving(inOneTransferForEachValue())
                                        .equalsBy(TIES.inferred("5.2.5", NARROWED))
                                        .clause("5.2.5"))
                                .clause("5.5.1"),
                        largestSurplus()
                                .of(lastParcel())
                                .at(surplusByTransferablePapers(2).clause("5.3.7"))
                                .equalsBy(TIES.inferred("5.2.3", NARROWED))
                                .clause("5.2.3"));
    }
}
