package org.scrutineer.books;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.KeepValueRules;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.election.AtLeastTheQuota;
import org.scrutineer.rules.ending.PlacesFilled;
import org.scrutineer.rules.ending.RemainingFillVacancies;
import org.scrutineer.rules.keepvalue.ExcludeFewest;
import org.scrutineer.rules.keepvalue.KeepValueStep;
import org.scrutineer.rules.keepvalue.KeepValuesNotFalling;
import org.scrutineer.rules.keepvalue.KeptRoundedUp;
import org.scrutineer.rules.keepvalue.RevisionAboveTheQuota;
import org.scrutineer.rules.keepvalue.RevisionInTwoRoundings;
import org.scrutineer.rules.keepvalue.Sequence;
import org.scrutineer.rules.keepvalue.TotalSurplus;
import org.scrutineer.rules.keepvalue.WhenSettled;
import org.scrutineer.rules.paper.Candidature;
import org.scrutineer.rules.paper.StrictOrderOnly;
import org.scrutineer.rules.paper.ValidPapers;
import org.scrutineer.rules.quota.ActiveDroopQuota;
import org.scrutineer.rules.tie.DifferenceAtAnEarlierPoint;
import org.scrutineer.rules.tie.PseudoRandomNumbers;
import org.scrutineer.rules.tie.TieRule;

/**
 * Meek's method as Hill set it down in 2006 ({@code meek-2006}).
 *
 * <p>Source: I. D. Hill, Implementing STV by Meek's method, Voting matters 22 (2006), pages 7 to 10.
 *
 * <p>Inferred, from descriptions of the program that followed: the treatment of candidates without votes, the order of the
 * pseudo-random numbers, and that keep values are worked out anew on the figures on which somebody is excluded. The papers of
 * one candidate at each rank are counted; others are refused. The article has no clauses; its subjects are cited.
 */
public final class BeforeMeek2006 {

    private static final int PLACES = 9;
    private static final int SEED_FACTOR = 1000;
    private static final Clause ENDING = Clause.of("end");
    private static final Clause EXCLUSION = Clause.of("exclusion");
    private static final Clause REVISION = Clause.of("keep values");
    private static final List<String> PROMISES = List.of("I1", "I2");

    private BeforeMeek2006() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code meek-2006}
     */
    public static RuleBook ruleBook() {
        TieRule ties = new TieRule(
                List.of(
                        new DifferenceAtAnEarlierPoint(DifferenceAtAnEarlierPoint.From.THE_FIRST_STAGE),
                        new PseudoRandomNumbers(SEED_FACTOR, PseudoRandomNumbers.Reading.AS_CALCULATED)),
                Clause.of("ties"));
        return new KeepValueRules(
                "meek-2006",
                "Meek, Hill 2006 (provisional)",
                "I. D. Hill, Implementing STV by Meek's method, Voting matters 22, 2006 (provisional)",
                PLACES,
                new StrictOrderOnly(Clause.of("papers")),
                Candidature.ALL_NOMINATED,
                ValidPapers.NAMING_ANY_CANDIDATE,
                new KeptRoundedUp(PLACES, Clause.of("votes")),
                new ActiveDroopQuota(PLACES, Clause.of("quota")),
                new AtLeastTheQuota(Clause.of("election")),
                List.of(new PlacesFilled(ENDING), new RemainingFillVacancies(ENDING)),
                TotalSurplus.OF_THOSE_ABOVE,
                steps(ties),
                List.of(),
                new RevisionAboveTheQuota(new RevisionInTwoRoundings(Rounding.up(PLACES), REVISION), REVISION),
                Sequence.ALL_ON_THE_SAME_FIGURES,
                PROMISES);
    }

    private static List<KeepValueStep> steps(TieRule ties) {
        List<KeepValueStep> steps = new ArrayList<>(BeforeMeekNz.exclusions(ties, EXCLUSION));
        steps.add(new WhenSettled(List.of(new KeepValuesNotFalling(EXCLUSION)), new ExcludeFewest(ties, EXCLUSION)));
        return steps;
    }
}
