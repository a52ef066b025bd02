package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.keepvalue.KeepValues.allOnTheSameFigures;
import static org.scrutineer.rules.keepvalue.KeepValues.excludeFewest;
import static org.scrutineer.rules.keepvalue.KeepValues.excludeTheSureLoser;
import static org.scrutineer.rules.keepvalue.KeepValues.keepValueTimesQuotaByVotesInSteps;
import static org.scrutineer.rules.keepvalue.KeepValues.keepValuesNotFalling;
import static org.scrutineer.rules.keepvalue.KeepValues.keptRoundedUp;
import static org.scrutineer.rules.keepvalue.KeepValues.onlyAboveTheQuota;
import static org.scrutineer.rules.keepvalue.KeepValues.surplusOfThoseAbove;
import static org.scrutineer.rules.keepvalue.KeepValues.whenSettled;
import static org.scrutineer.rules.paper.PaperRules.allNominated;
import static org.scrutineer.rules.paper.PaperRules.namingAnyCandidate;
import static org.scrutineer.rules.paper.PaperRules.strictOrderOnly;
import static org.scrutineer.rules.quota.Quotas.droopOfActiveVotes;
import static org.scrutineer.rules.tie.Ties.earliestDifference;
import static org.scrutineer.rules.tie.Ties.pseudoRandomNumbersAsCalculated;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.tie.TieRule;

/**
 * Meek's method as Hill set it down in 2006 ({@code meek-2006}).
 *
 * <p>Source: I. D. Hill, Implementing STV by Meek's method, Voting matters 22 (2006), pages 7 to 10.
 *
 * <p>Inferred, from descriptions of the program that followed: the treatment of candidates without votes, the order of
 * the pseudo-random numbers, and that keep values are worked out anew on the figures on which somebody is excluded. The
 * papers of one candidate at each rank are counted; others are refused. The article has no clauses; its subjects are
 * cited.
 */
public final class Meek2006 {

    private static final Uncited<TieRule> TIES = ties(earliestDifference(), pseudoRandomNumbersAsCalculated(1000));

    private Meek2006() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code meek-2006}
     */
    public static RuleBook ruleBook() {
        TieRule ties = TIES.inferred("ties", "the order of the pseudo-random numbers");
        return book("meek-2006", "Meek, Hill 2006")
                .cites("I. D. Hill, Implementing STV by Meek's method, Voting matters 22, 2006")
                .provisional("read from descriptions of the program that followed the article")
                .keepValues(9)
                .papers(strictOrderOnly().clause("papers"))
                .standing(allNominated())
                .valid(namingAnyCandidate())
                .dividing(keptRoundedUp(9).clause("votes"))
                .quota(droopOfActiveVotes(9).clause("quota"))
                .elected(atTheQuota().clause("election"))
                .ends(placesFilled().clause("end"), remainingFillTheVacancies().clause("end"))
                .surplus(surplusOfThoseAbove())
                .then(
                        excludeTheSureLoser().clause("exclusion"),
                        HillsProgram.withoutVotesOnceTheSurplusIsSmall(
                                ties, Clause.inferred("exclusion", "those without votes go together")),
                        HillsProgram.fewestOnceTheSurplusIsSmall(ties, Clause.of("exclusion")),
                        whenSettled(keepValuesNotFalling().clause("exclusion"))
                                .then(excludeFewest().equalsBy(ties).clause("exclusion")))
                .revising(onlyAboveTheQuota(keepValueTimesQuotaByVotesInSteps(Rounding.up(9))
                                .inferred(
                                        "keep values",
                                        "worked out anew on the figures on which somebody is excluded too"))
                        .clause("keep values"))
                .order(allOnTheSameFigures());
    }
}
