package org.scrutineer.books;

import java.util.List;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.ActiveDroopQuota;
import org.scrutineer.rules.AtLeastTheQuota;
import org.scrutineer.rules.ByLot;
import org.scrutineer.rules.Candidature;
import org.scrutineer.rules.ExcludeFewestWithinSurplus;
import org.scrutineer.rules.KeepValueRules;
import org.scrutineer.rules.KeepValuesNotFalling;
import org.scrutineer.rules.PlacesFilled;
import org.scrutineer.rules.PriceOfThePaper;
import org.scrutineer.rules.RemainingFillVacancies;
import org.scrutineer.rules.RevisionInTwoRoundings;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.Sequence;
import org.scrutineer.rules.StrictOrderOnly;
import org.scrutineer.rules.SurplusBelow;
import org.scrutineer.rules.TieRule;
import org.scrutineer.rules.TotalSurplus;
import org.scrutineer.rules.ValidPapers;
import org.scrutineer.rules.WhenSettled;

/**
 * Warren's method, in which a keep value is a price and not a proportion.
 *
 * <p>Source: C. H. E. Warren, Counting in STV elections, Voting matters 1 (1994), paper 4; I. D. Hill, Meek or Warren
 * counting, the same, paper 5.
 *
 * <p>Inferred, because the papers give no clauses: everything else is as in the Reference Meek Rule of the Proportional
 * Representation Foundation, see {@link MeekPrf}, whose clauses are cited, but for one: the total surplus may stand still for
 * some time although the prices are not yet right, so keep values count as settled early only when one would rise or none would fall.
 * The papers of one candidate at each rank are counted; others are refused.
 */
public final class Warren {

    private static final int PLACES = 9;
    private static final Clause ENDING = Clause.of("B.1, C");
    private static final List<String> PROMISES = List.of("I1", "I2");

    private Warren() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code warren}
     */
    public static RuleBook ruleBook() {
        return new KeepValueRules(
                "warren",
                "Warren",
                "C. H. E. Warren, Counting in STV elections, Voting matters 1, 1994, with the Reference Meek Rule",
                PLACES,
                new StrictOrderOnly(Clause.of("A")),
                Candidature.ALL_NOMINATED,
                ValidPapers.NAMING_A_STANDING_CANDIDATE,
                new PriceOfThePaper(PLACES, Clause.of("Warren")),
                new ActiveDroopQuota(PLACES, Clause.of("B.2.b")),
                new AtLeastTheQuota(Clause.of("B.2.c")),
                List.of(new PlacesFilled(ENDING), new RemainingFillVacancies(ENDING)),
                TotalSurplus.NET,
                List.of(new WhenSettled(
                        List.of(
                                new SurplusBelow(Votes.parse("0.000001"), Clause.of("B.2.e")),
                                new KeepValuesNotFalling(Clause.of("inferred"))),
                        new ExcludeFewestWithinSurplus(
                                new TieRule(List.of(new ByLot(ByLot.Reading.CHOSEN_FIRST)), Clause.of("T")),
                                Clause.of("B.3")))),
                List.of(),
                new RevisionInTwoRoundings(Rounding.up(PLACES), Clause.of("B.2.f")),
                Sequence.ONE_DECISION_A_COUNT,
                PROMISES);
    }
}
