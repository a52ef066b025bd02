package org.scrutineer.books;

import java.util.List;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.KeepValueRules;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.election.AtLeastTheQuota;
import org.scrutineer.rules.ending.PlacesFilled;
import org.scrutineer.rules.ending.RemainingFillVacancies;
import org.scrutineer.rules.keepvalue.ExcludeFewestWithinSurplus;
import org.scrutineer.rules.keepvalue.FixedDivision;
import org.scrutineer.rules.keepvalue.KeptRoundedUp;
import org.scrutineer.rules.keepvalue.RevisionInTwoRoundings;
import org.scrutineer.rules.keepvalue.Sequence;
import org.scrutineer.rules.keepvalue.Settling;
import org.scrutineer.rules.keepvalue.SurplusBelow;
import org.scrutineer.rules.keepvalue.SurplusNotFalling;
import org.scrutineer.rules.keepvalue.TotalSurplus;
import org.scrutineer.rules.keepvalue.WhenSettled;
import org.scrutineer.rules.paper.Candidature;
import org.scrutineer.rules.paper.StrictOrderOnly;
import org.scrutineer.rules.paper.ValidPapers;
import org.scrutineer.rules.quota.ActiveDroopQuota;
import org.scrutineer.rules.tie.ByLot;
import org.scrutineer.rules.tie.TieRule;

/**
 * The reference rule for Meek's method of the Proportional Representation Foundation ({@code meek-prf}).
 *
 * <p>Source: Proportional Representation Foundation, Reference Meek Rule, clauses A to C and T.
 *
 * <p>A tie goes at once to the order supplied as lots, which is the predetermined order of clause T: the earliest of the tied
 * is excluded. Two candidates who are not equal can be tied: the total surplus is the tolerance, clause B.3.
 *
 * <p>Inferred: a keep value is never above 1; papers that mark no standing candidate are not valid, which changes no quota. The papers of one candidate at each rank are the only ones the text speaks of; others
 * are refused.
 */
public final class BeforeMeekPrf {

    /** The decimal places of votes and keep values. */
    static final int PLACES = 9;

    private static final Clause ENDING = Clause.of("B.1, C");
    private static final List<String> PROMISES = List.of("I1", "I2");

    private BeforeMeekPrf() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code meek-prf}
     */
    public static RuleBook ruleBook() {
        return withDivision(
                "meek-prf",
                "PR Foundation reference Meek",
                "Proportional Representation Foundation, Reference Meek Rule",
                new KeptRoundedUp(PLACES, Clause.of("B.2.a")),
                new SurplusNotFalling(Clause.of("B.2.e")));
    }

    /** Returns a rule book that divides papers in a way of its own, and says in its own way when that stands still. */
    static RuleBook withDivision(
            String id, String title, String citation, FixedDivision division, Settling standstill) {
        return new KeepValueRules(
                id,
                title,
                citation,
                PLACES,
                new StrictOrderOnly(Clause.of("A")),
                Candidature.ALL_NOMINATED,
                ValidPapers.NAMING_A_STANDING_CANDIDATE,
                division,
                new ActiveDroopQuota(PLACES, Clause.of("B.2.b")),
                new AtLeastTheQuota(Clause.of("B.2.c")),
                List.of(new PlacesFilled(ENDING), new RemainingFillVacancies(ENDING)),
                TotalSurplus.NET,
                List.of(new WhenSettled(
                        List.of(new SurplusBelow(Votes.parse("0.000001"), Clause.of("B.2.e")), standstill),
                        new ExcludeFewestWithinSurplus(
                                new TieRule(List.of(new ByLot(ByLot.Reading.CHOSEN_FIRST)), Clause.of("T")),
                                Clause.of("B.3")))),
                List.of(),
                new RevisionInTwoRoundings(Rounding.up(PLACES), Clause.of("B.2.f")),
                Sequence.ONE_DECISION_A_COUNT,
                PROMISES);
    }
}
