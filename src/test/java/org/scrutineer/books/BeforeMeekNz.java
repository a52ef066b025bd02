package org.scrutineer.books;

import java.util.List;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.KeepValueRules;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.election.AtLeastTheQuotaIfPlacesSuffice;
import org.scrutineer.rules.ending.Ending;
import org.scrutineer.rules.ending.FewerThanVacancies;
import org.scrutineer.rules.ending.PlacesFilled;
import org.scrutineer.rules.ending.RemainingFillVacancies;
import org.scrutineer.rules.keepvalue.BothRoundedUp;
import org.scrutineer.rules.keepvalue.ExcludeFewest;
import org.scrutineer.rules.keepvalue.ExcludeSureLoser;
import org.scrutineer.rules.keepvalue.ExcludeThoseWithoutVotes;
import org.scrutineer.rules.keepvalue.FromTheSecondCount;
import org.scrutineer.rules.keepvalue.KeepValueStep;
import org.scrutineer.rules.keepvalue.KeepValuesStand;
import org.scrutineer.rules.keepvalue.KeptRoundedUp;
import org.scrutineer.rules.keepvalue.NothingMoves;
import org.scrutineer.rules.keepvalue.Revision;
import org.scrutineer.rules.keepvalue.RevisionAboveTheQuota;
import org.scrutineer.rules.keepvalue.RevisionInTwoRoundings;
import org.scrutineer.rules.keepvalue.Sequence;
import org.scrutineer.rules.keepvalue.Settling;
import org.scrutineer.rules.keepvalue.SurplusBelow;
import org.scrutineer.rules.keepvalue.TotalSurplus;
import org.scrutineer.rules.keepvalue.WhenSettled;
import org.scrutineer.rules.paper.Candidature;
import org.scrutineer.rules.paper.UpToTheFirstDefect;
import org.scrutineer.rules.paper.ValidPapers;
import org.scrutineer.rules.quota.ActiveDroopQuota;
import org.scrutineer.rules.quota.MajorityForOneSeat;
import org.scrutineer.rules.quota.QuotaRule;
import org.scrutineer.rules.tie.DifferenceAtAnEarlierPoint;
import org.scrutineer.rules.tie.PseudoRandomNumbers;
import org.scrutineer.rules.tie.TieRule;

/**
 * The counting of single transferable votes in New Zealand: {@code meek-nz} and {@code meek-nz-calculator}.
 *
 * <p>Source: Local Electoral Regulations 2001 (SR 2001/145), Schedule 1A, Parts 1, 3 and 5, as at 1 July 2025; for the
 * calculator also the program of I. D. Hill that it descends from, and its published results.
 *
 * <p>With one seat the majority of Part 2 takes the place of the quota; the rest is the same. Inferred: three or more tied candidates are told apart by the earliest count of the papers at which they differed,
 * those with the fewest votes there by the next, and so on.
 */
public final class BeforeMeekNz {

    private static final int PLACES = 9;
    private static final int SEED_FACTOR = 1000;
    private static final Votes LEAST_SURPLUS = Votes.parse("0.0001");
    private static final Clause ENDING = Clause.of("3");
    private static final Clause UNNAMED = Clause.of("20");
    private static final Clause FEWER = Clause.of("21");
    private static final Clause EXCLUSION = Clause.of("13");
    private static final Clause STABLE = Clause.of("23");
    private static final List<Ending> ENDINGS =
            List.of(new PlacesFilled(ENDING), new FewerThanVacancies(FEWER), new RemainingFillVacancies(ENDING));
    private static final List<String> PROMISES = List.of("I1", "I2");

    private BeforeMeekNz() {}

    /**
     * Returns the rule book of the law as it reads: what a paper passes on is rounded up, and nobody is excluded on first
     * preferences. Rounded up, papers can come to be worth more than 1; if that elects more candidates than there are
     * vacancies the count is refused.
     *
     * @return the rule book {@code meek-nz}
     */
    public static RuleBook ruleBook() {
        TieRule ties = ties(PseudoRandomNumbers.Reading.AS_ENACTED);
        KeepValueStep fewest = new ExcludeFewest(ties, EXCLUSION);
        return new KeepValueRules(
                "meek-nz",
                "New Zealand",
                "Local Electoral Regulations 2001 (SR 2001/145), Schedule 1A",
                PLACES,
                new UpToTheFirstDefect(Clause.of("37")),
                new Candidature.NamedOnAPaper(UNNAMED),
                ValidPapers.NAMING_ANY_CANDIDATE,
                new BothRoundedUp(PLACES, Clause.of("10")),
                quota(),
                new AtLeastTheQuotaIfPlacesSuffice(Clause.of("6, 12, 34(b)")),
                ENDINGS,
                TotalSurplus.OF_THOSE_ABOVE,
                List.of(
                        new FromTheSecondCount(new ExcludeSureLoser(EXCLUSION), EXCLUSION),
                        new FromTheSecondCount(
                                new WhenSettled(List.of(new SurplusBelow(LEAST_SURPLUS, EXCLUSION)), fewest),
                                EXCLUSION),
                        new FromTheSecondCount(
                                new WhenSettled(List.of(new KeepValuesStand(STABLE)), new ExcludeFewest(ties, STABLE)),
                                STABLE)),
                List.of(),
                revision(),
                Sequence.ALL_ON_THE_SAME_FIGURES,
                PROMISES);
    }

    /**
     * Returns the rule book of the official calculator: what a candidate keeps of a paper is rounded up and the rest passes
     * on, candidates can be excluded on first preferences, those without votes go together, and the numbers for ties have four
     * digits and are turned round at the first count of the papers already.
     *
     * @return the rule book {@code meek-nz-calculator}
     */
    public static RuleBook asCalculated() {
        TieRule ties = ties(PseudoRandomNumbers.Reading.AS_CALCULATED);
        return new KeepValueRules(
                "meek-nz-calculator",
                "New Zealand, as calculated",
                "Local Electoral Regulations 2001 (SR 2001/145), Schedule 1A, as carried out by the STV Calculator",
                PLACES,
                new UpToTheFirstDefect(Clause.of("37")),
                new Candidature.NamedOnAPaper(UNNAMED),
                ValidPapers.NAMING_ANY_CANDIDATE,
                new KeptRoundedUp(PLACES, Clause.of("10")),
                quota(),
                new AtLeastTheQuotaIfPlacesSuffice(Clause.of("6, 12, 34(b)")),
                ENDINGS,
                TotalSurplus.OF_THOSE_ABOVE,
                exclusions(ties, EXCLUSION),
                List.of(stable(ties)),
                revision(),
                Sequence.ALL_ON_THE_SAME_FIGURES,
                PROMISES);
    }

    /** The exclusions that the program of I. D. Hill asks for. */
    static List<KeepValueStep> exclusions(TieRule ties, Clause exclusion) {
        List<Settling> small = List.of(new SurplusBelow(LEAST_SURPLUS, exclusion));
        return List.of(
                new ExcludeSureLoser(exclusion),
                new WhenSettled(small, new ExcludeThoseWithoutVotes(ties, exclusion)),
                new WhenSettled(small, new ExcludeFewest(ties, exclusion)));
    }

    private static TieRule ties(PseudoRandomNumbers.Reading reading) {
        return new TieRule(
                List.of(
                        new DifferenceAtAnEarlierPoint(DifferenceAtAnEarlierPoint.From.THE_FIRST_STAGE),
                        new PseudoRandomNumbers(SEED_FACTOR, reading)),
                Clause.of("19, 40 to 48"));
    }

    private static KeepValueStep stable(TieRule ties) {
        return new WhenSettled(List.of(new NothingMoves(STABLE)), new ExcludeFewest(ties, STABLE));
    }

    private static QuotaRule quota() {
        return new MajorityForOneSeat(new ActiveDroopQuota(PLACES, Clause.of("5, 11")), Clause.of("26"));
    }

    private static Revision revision() {
        Clause clause = Clause.of("7, 16, 17");
        return new RevisionAboveTheQuota(new RevisionInTwoRoundings(Rounding.up(PLACES), clause), clause);
    }
}
