package org.scrutineer.books;

import java.util.List;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.KeepValueRules;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.election.AtLeastTheQuotaIfPlacesSuffice;
import org.scrutineer.rules.ending.PlacesFilled;
import org.scrutineer.rules.ending.RemainingFillVacancies;
import org.scrutineer.rules.keepvalue.ExcludeFewest;
import org.scrutineer.rules.keepvalue.KeepValuesNotFalling;
import org.scrutineer.rules.keepvalue.KeptRoundedUp;
import org.scrutineer.rules.keepvalue.RatiosWithin;
import org.scrutineer.rules.keepvalue.RevisionInOneRounding;
import org.scrutineer.rules.keepvalue.Sequence;
import org.scrutineer.rules.keepvalue.TotalSurplus;
import org.scrutineer.rules.keepvalue.WhenSettled;
import org.scrutineer.rules.paper.Candidature;
import org.scrutineer.rules.paper.StrictOrderOnly;
import org.scrutineer.rules.paper.ValidPapers;
import org.scrutineer.rules.quota.ActiveShare;
import org.scrutineer.rules.tie.SerialDraw;
import org.scrutineer.rules.tie.TieRule;

/**
 * Meek's method as first programmed ({@code meek-1987}).
 *
 * <p>Source: I. D. Hill, B. A. Wichmann and D. R. Woodall, Algorithm 123, Single transferable vote by Meek's method, Computer
 * Journal 30 (1987), pages 277 to 281.
 *
 * <p>The program works in floating point, which this library does not; nine decimal places take its stead, what is kept of a
 * paper rounded up, the quota down and keep values up. Inferred from descriptions of the program: the tolerance of one
 * hundred-thousandth in the ratio of quota to votes, that nothing is excluded before that,
 * and that keep values count as settled when one would rise or none would fall. If more candidates have the quota than there
 * are vacancies, only those who have more than it are elected, and one of the others is excluded; where the quota, cut off at
 * nine places, still lets too many through, the count is refused. The papers of one candidate at each rank are counted; others
 * are refused. The article has no clauses; its subjects are cited.
 */
public final class BeforeMeek1987 {

    private static final int PLACES = 9;
    private static final Clause ENDING = Clause.of("end");
    private static final Clause EXCLUSION = Clause.of("exclusion");
    private static final List<String> PROMISES = List.of("I1", "I2");

    private BeforeMeek1987() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code meek-1987}
     */
    public static RuleBook ruleBook() {
        TieRule ties = new TieRule(List.of(new SerialDraw()), Clause.of("ties"));
        return new KeepValueRules(
                "meek-1987",
                "Meek, Hill, Wichmann and Woodall 1987 (provisional)",
                "Hill, Wichmann and Woodall, Algorithm 123, Computer Journal 30, 1987 (provisional)",
                PLACES,
                new StrictOrderOnly(Clause.of("papers")),
                Candidature.ALL_NOMINATED,
                ValidPapers.NAMING_ANY_CANDIDATE,
                new KeptRoundedUp(PLACES, Clause.of("votes")),
                new ActiveShare(PLACES, Clause.of("quota")),
                new AtLeastTheQuotaIfPlacesSuffice(Clause.of("election")),
                List.of(new PlacesFilled(ENDING), new RemainingFillVacancies(ENDING)),
                TotalSurplus.OF_THOSE_ABOVE,
                List.of(new WhenSettled(
                        List.of(
                                new RatiosWithin(TransferValue.parse("0.00001"), EXCLUSION),
                                new KeepValuesNotFalling(EXCLUSION)),
                        new ExcludeFewest(ties, EXCLUSION))),
                List.of(),
                new RevisionInOneRounding(Rounding.up(PLACES), Clause.of("keep values")),
                Sequence.ALL_ON_THE_SAME_FIGURES,
                PROMISES);
    }
}
