package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuotaIfPlacesSuffice;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.keepvalue.KeepValues.allOnTheSameFigures;
import static org.scrutineer.rules.keepvalue.KeepValues.excludeFewest;
import static org.scrutineer.rules.keepvalue.KeepValues.keepValueTimesQuotaByVotes;
import static org.scrutineer.rules.keepvalue.KeepValues.keepValuesNotFalling;
import static org.scrutineer.rules.keepvalue.KeepValues.keptRoundedUp;
import static org.scrutineer.rules.keepvalue.KeepValues.ratiosWithin;
import static org.scrutineer.rules.keepvalue.KeepValues.surplusOfThoseAbove;
import static org.scrutineer.rules.keepvalue.KeepValues.whenSettled;
import static org.scrutineer.rules.paper.PaperRules.allNominated;
import static org.scrutineer.rules.paper.PaperRules.namingAnyCandidate;
import static org.scrutineer.rules.paper.PaperRules.strictOrderOnly;
import static org.scrutineer.rules.quota.Quotas.shareOfActiveVotes;
import static org.scrutineer.rules.tie.Ties.serialDraw;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.rules.RuleBook;

/**
 * Meek's method as first programmed ({@code meek-1987}).
 *
 * <p>Source: I. D. Hill, B. A. Wichmann and D. R. Woodall, Algorithm 123, Single transferable vote by Meek's method,
 * Computer Journal 30 (1987), pages 277 to 281.
 *
 * <p>The program works in floating point, which this library does not; nine decimal places take its stead, what is kept
 * of a paper rounded up, the quota down and keep values up. Inferred from descriptions of the program: the tolerance of
 * one hundred-thousandth in the ratio of quota to votes, that nothing is excluded before that,
 * and that keep values count as settled when one would rise or none would fall. If more candidates have the quota than
 * there are vacancies, only those who have more than it are elected, and one of the others is excluded; where the
 * quota, cut off at nine places, still lets too many through, the count is refused. The papers of one candidate at each
 * rank are counted; others are refused. The article has no clauses; its subjects are cited.
 */
public final class Meek1987 {

    private Meek1987() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code meek-1987}
     */
    public static RuleBook ruleBook() {
        return book("meek-1987", "Meek, Hill, Wichmann and Woodall 1987")
                .cites("Hill, Wichmann and Woodall, Algorithm 123, Computer Journal 30, 1987")
                .provisional("nine decimal places stand for the floating point of the program, and its settling is told"
                        + " from descriptions")
                .keepValues(9)
                .papers(strictOrderOnly().clause("papers"))
                .standing(allNominated())
                .valid(namingAnyCandidate())
                .dividing(keptRoundedUp(9).clause("votes"))
                .quota(shareOfActiveVotes(9).clause("quota"))
                .elected(atTheQuotaIfPlacesSuffice().clause("election"))
                .ends(placesFilled().clause("end"), remainingFillTheVacancies().clause("end"))
                .surplus(surplusOfThoseAbove())
                .then(whenSettled(
                                ratiosWithin("0.00001")
                                        .inferred(
                                                "exclusion",
                                                "the tolerance, and that nothing is excluded before it is met"),
                                keepValuesNotFalling()
                                        .inferred(
                                                "exclusion",
                                                "keep values count as settled when one would rise or none would fall"))
                        .then(excludeFewest()
                                .equalsBy(ties(serialDraw()).clause("ties"))
                                .clause("exclusion")))
                .revising(keepValueTimesQuotaByVotes(Rounding.up(9)).clause("keep values"))
                .order(allOnTheSameFigures());
    }
}
