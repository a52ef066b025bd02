package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuotaIfPlacesSuffice;
import static org.scrutineer.rules.election.ElectionTests.atTheQuotaOrAShareOfTheActiveVote;
import static org.scrutineer.rules.election.ElectionTests.onFirstPreferences;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.excludeTogetherIfNoMoreThanTheNext;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransferForEachValue;
import static org.scrutineer.rules.exclusion.Exclusions.orElectWhoIsLeft;
import static org.scrutineer.rules.paper.PaperRules.upToTheFirstDefect;
import static org.scrutineer.rules.quota.Quotas.droopRoundedUp;
import static org.scrutineer.rules.quota.Quotas.wholeAbove;
import static org.scrutineer.rules.surplus.Surpluses.largestSurplus;
import static org.scrutineer.rules.surplus.Surpluses.lastParcel;
import static org.scrutineer.rules.surplus.TransferValues.surplusByTransferablePapers;
import static org.scrutineer.rules.tie.Ties.earliestStageDifference;
import static org.scrutineer.rules.tie.Ties.lotStrongestFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.Sentence;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.quota.QuotaRule;
import org.scrutineer.rules.tie.TieRule;

/**
 * The rules of the Electoral Reform Society, second edition, as far as they can be told from what others say of them
 * ({@code ers76}).
 *
 * <p>Source: R. A. Newland and F. S. Britton, How to Conduct an Election by the Single Transferable Vote, second
 * edition (1976). Its text was not read. The rule book is provisional: it is the third edition of 1997 without what
 * that edition is reported to have changed, and it cites the clauses of the third edition.
 *
 * <p>Reported: a quota above 100 is rounded up to a whole number, any other to two decimal places; the quota is never
 * reduced. Known only from other programs: surplus, exclusion, waiting surpluses and transfer values are those of the
 * third edition, and the share of the active vote is asked for only after the first transfer. Inferred: a quotient of
 * exactly 100 is not above it; ties go by the earliest stage that differed, the parts of an exclusion not being stages;
 * what {@link Ers97} infers. Votes held in suspense, which the second edition allows, are not part of it.
 */
public final class Ers76 {

    private static final String STAGES =
            "ties go by the earliest stage that differed, the parts of an exclusion not being stages;"
                    + " three or more are narrowed step by step";
    private static final Uncited<TieRule> TIES = ties(earliestStageDifference(), lotStrongestFirst());

    private Ers76() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code ers76}
     */
    public static RuleBook ruleBook() {
        return withQuota(
                book("ers76", "Electoral Reform Society 1976, reconstructed")
                        .cites("Newland and Britton, 2nd edition, 1976, reconstructed from the 3rd edition, whose"
                                + " clauses are cited")
                        .provisional("the text was not read; reconstructed from what others say of it and from the 3rd"
                                + " edition"),
                wholeAbove(100, droopRoundedUp(2).clause("5.1.6"))
                        .inferred("5.1.6", "a quotient of exactly 100 is not above it"));
    }

    /** Ends the sentence of a rule book of the family that has a quota of its own. */
    static RuleBook withQuota(Sentence.Cited heading, QuotaRule quota) {
        return heading.parcels(2)
                .papers(upToTheFirstDefect().inferred("5.1.2", "papers that mark no standing candidate are not valid"))
                .quota(quota)
                .elected(onFirstPreferences(atTheQuotaIfPlacesSuffice().clause("5.1.7"))
                        .andLater(atTheQuotaOrAShareOfTheActiveVote()
                                .onFirstPreferences("5.1.7")
                                .afterASurplus("5.3.13")
                                .inAnExclusion("5.4.9")
                                .equalsByEarliestStageDifference()
                                .inferred("5.6.2", "a candidate without votes does not reach the vote required")))
                .ends(
                        placesFilled().clause("5.5.2"),
                        remainingFillTheVacancies()
                                .inferred(
                                        "5.5.1",
                                        "where there are no more candidates than places all are elected at the first"
                                                + " stage"))
                .then(
                        orElectWhoIsLeft(excludeTogetherIfNoMoreThanTheNext()
                                        .whileSurplusesWait("5.2.2")
                                        .moving(inOneTransferForEachValue())
                                        .equalsBy(TIES.inferred("5.2.5", STAGES))
                                        .clause("5.2.5"))
                                .clause("5.5.1"),
                        largestSurplus()
                                .of(lastParcel())
                                .at(surplusByTransferablePapers(2).clause("5.3.7"))
                                .equalsBy(TIES.inferred("5.2.3", STAGES))
                                .clause("5.2.3"));
    }
}
