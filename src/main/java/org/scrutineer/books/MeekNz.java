package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuotaIfPlacesSuffice;
import static org.scrutineer.rules.ending.Endings.fewerThanTheVacancies;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.keepvalue.KeepValues.allOnTheSameFigures;
import static org.scrutineer.rules.keepvalue.KeepValues.excludeFewest;
import static org.scrutineer.rules.keepvalue.KeepValues.excludeTheSureLoser;
import static org.scrutineer.rules.keepvalue.KeepValues.fromTheSecondCount;
import static org.scrutineer.rules.keepvalue.KeepValues.keepValueTimesQuotaByVotesInSteps;
import static org.scrutineer.rules.keepvalue.KeepValues.keepValuesStand;
import static org.scrutineer.rules.keepvalue.KeepValues.keptAndRestRoundedUp;
import static org.scrutineer.rules.keepvalue.KeepValues.keptRoundedUp;
import static org.scrutineer.rules.keepvalue.KeepValues.nothingMoves;
import static org.scrutineer.rules.keepvalue.KeepValues.onlyAboveTheQuota;
import static org.scrutineer.rules.keepvalue.KeepValues.surplusBelow;
import static org.scrutineer.rules.keepvalue.KeepValues.surplusOfThoseAbove;
import static org.scrutineer.rules.keepvalue.KeepValues.whenSettled;
import static org.scrutineer.rules.paper.PaperRules.namedOnAPaper;
import static org.scrutineer.rules.paper.PaperRules.namingAnyCandidate;
import static org.scrutineer.rules.paper.PaperRules.upToTheFirstDefect;
import static org.scrutineer.rules.quota.Quotas.droopOfActiveVotes;
import static org.scrutineer.rules.quota.Quotas.majorityForOneSeat;
import static org.scrutineer.rules.tie.Ties.earliestDifference;
import static org.scrutineer.rules.tie.Ties.pseudoRandomNumbersAsCalculated;
import static org.scrutineer.rules.tie.Ties.pseudoRandomNumbersAsEnacted;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.KeepValueSentence;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.keepvalue.Revision;
import org.scrutineer.rules.quota.QuotaRule;
import org.scrutineer.rules.tie.TieRule;

/**
 * The counting of single transferable votes in New Zealand: {@code meek-nz} and {@code meek-nz-calculator}.
 *
 * <p>Source: Local Electoral Regulations 2001 (SR 2001/145), Schedule 1A, Parts 1, 3 and 5, as at 1 July 2025; for the
 * calculator also the program of I. D. Hill that it descends from, and its published results.
 *
 * <p>With one seat the majority of Part 2 takes the place of the quota; the rest is the same. Inferred: three or more
 * tied candidates are told apart by the earliest count of the papers at which they differed, those with the fewest
 * votes there by the next, and so on.
 */
public final class MeekNz {

    private static final int SEED_FACTOR = 1000;
    private static final String TIES = "19, 40 to 48";
    private static final String NARROWED =
            "three or more who are tied are told apart by the earliest count of the papers at which"
                    + " they differed, and those with the fewest votes there by the next";

    private MeekNz() {}

    /**
     * Returns the rule book of the law as it reads: what a paper passes on is rounded up, and nobody is excluded on
     * first preferences. Rounded up, papers can come to be worth more than 1; if that elects more candidates than there
     * are vacancies the count is refused.
     *
     * @return the rule book {@code meek-nz}
     */
    public static RuleBook ruleBook() {
        TieRule ties = ties(earliestDifference(), pseudoRandomNumbersAsEnacted(SEED_FACTOR))
                .inferred(TIES, NARROWED);
        return rules("meek-nz", "New Zealand", "Local Electoral Regulations 2001 (SR 2001/145), Schedule 1A")
                .dividing(keptAndRestRoundedUp(9).clause("10"))
                .quota(quota())
                .elected(atTheQuotaIfPlacesSuffice().clause("6, 12, 34(b)"))
                .ends(
                        placesFilled().clause("3"),
                        fewerThanTheVacancies().clause("21"),
                        remainingFillTheVacancies().clause("3"))
                .surplus(surplusOfThoseAbove())
                .then(
                        fromTheSecondCount(excludeTheSureLoser().clause("13")).clause("13"),
                        fromTheSecondCount(whenSettled(surplusBelow("0.0001").clause("13"))
                                        .then(excludeFewest().equalsBy(ties).clause("13")))
                                .clause("13"),
                        fromTheSecondCount(whenSettled(keepValuesStand().clause("23"))
                                        .then(excludeFewest().equalsBy(ties).clause("23")))
                                .clause("23"))
                .revising(revision())
                .order(allOnTheSameFigures());
    }

    /**
     * Returns the rule book of the official calculator: what a candidate keeps of a paper is rounded up and the rest
     * passes on, candidates can be excluded on first preferences, those without votes go together, and the numbers for
     * ties have four digits and are turned round at the first count of the papers already.
     *
     * @return the rule book {@code meek-nz-calculator}
     */
    public static RuleBook asCalculated() {
        TieRule ties = ties(earliestDifference(), pseudoRandomNumbersAsCalculated(SEED_FACTOR))
                .inferred(TIES, NARROWED);
        return rules(
                        "meek-nz-calculator",
                        "New Zealand, as calculated",
                        "Local Electoral Regulations 2001 (SR 2001/145), Schedule 1A, as carried out by the STV"
                                + " Calculator")
                .dividing(keptRoundedUp(9).clause("10"))
                .quota(quota())
                .elected(atTheQuotaIfPlacesSuffice().clause("6, 12, 34(b)"))
                .ends(
                        placesFilled().clause("3"),
                        fewerThanTheVacancies().clause("21"),
                        remainingFillTheVacancies().clause("3"))
                .surplus(surplusOfThoseAbove())
                .then(
                        excludeTheSureLoser().clause("13"),
                        HillsProgram.withoutVotesOnceTheSurplusIsSmall(ties, Clause.of("13")),
                        HillsProgram.fewestOnceTheSurplusIsSmall(ties, Clause.of("13")))
                .andOnTheSameFigures(whenSettled(nothingMoves().clause("23"))
                        .then(excludeFewest().equalsBy(ties).clause("23")))
                .revising(revision())
                .order(allOnTheSameFigures());
    }

    private static KeepValueSentence.Division rules(String id, String title, String text) {
        return book(id, title)
                .cites(text)
                .keepValues(9)
                .papers(upToTheFirstDefect().clause("37"))
                .standing(namedOnAPaper().clause("20"))
                .valid(namingAnyCandidate());
    }

    private static QuotaRule quota() {
        return majorityForOneSeat(droopOfActiveVotes(9).clause("5, 11")).clause("26");
    }

    private static Revision revision() {
        return onlyAboveTheQuota(
                        keepValueTimesQuotaByVotesInSteps(Rounding.up(9)).clause("7, 16, 17"))
                .clause("7, 16, 17");
    }
}
