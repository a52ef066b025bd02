package org.scrutineer.books;

import java.util.List;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.KeepValueRules;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.election.MoreThanTheQuota;
import org.scrutineer.rules.ending.PlacesFilled;
import org.scrutineer.rules.ending.RemainingFillVacancies;
import org.scrutineer.rules.keepvalue.AverageOverOrders;
import org.scrutineer.rules.keepvalue.ExcludeFewestWithinSurplus;
import org.scrutineer.rules.keepvalue.RevisionInOneRounding;
import org.scrutineer.rules.keepvalue.Sequence;
import org.scrutineer.rules.keepvalue.SurplusBelow;
import org.scrutineer.rules.keepvalue.SurplusNotFalling;
import org.scrutineer.rules.keepvalue.TotalSurplus;
import org.scrutineer.rules.keepvalue.WhenSettled;
import org.scrutineer.rules.paper.Candidature;
import org.scrutineer.rules.paper.EqualRanksStand;
import org.scrutineer.rules.paper.ValidPapers;
import org.scrutineer.rules.quota.ExactActiveShare;
import org.scrutineer.rules.tie.ByLot;
import org.scrutineer.rules.tie.TieRule;

/**
 * Meek's method in exact numbers ({@code meek-exact}): what papers are worth, votes and quota are never rounded.
 *
 * <p>Source: B. L. Meek, A new approach to the single transferable vote, 1969 and 1970, reprinted in Voting matters 1 (1994);
 * section 6 for equal preferences.
 *
 * <p>Inferred, because the papers give no procedure: keep values are rounded up to eighteen places, as they would grow beyond
 * use in a few counts of the papers; more than the quota elects; keep values are settled when the total surplus is less than
 * 10<sup>-10</sup> of a vote or no longer falls; a tie goes to the order supplied as lots, of which the earliest is excluded.
 * Candidates marked equal stand for all orders of them in equal parts. Meant for small counts.
 */
public final class BeforeMeekExact {

    private static final int KEEP_VALUE_PLACES = 18;
    private static final Clause INFERRED = Clause.of("inferred");
    private static final List<String> PROMISES = List.of("I1", "I2");

    private BeforeMeekExact() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code meek-exact}
     */
    public static RuleBook ruleBook() {
        return new KeepValueRules(
                "meek-exact",
                "Meek, exact",
                "B. L. Meek, A new approach to the single transferable vote, 1969 and 1970",
                KEEP_VALUE_PLACES,
                new EqualRanksStand(Clause.of("6")),
                Candidature.ALL_NOMINATED,
                ValidPapers.NAMING_A_STANDING_CANDIDATE,
                new AverageOverOrders(Clause.of("6")),
                new ExactActiveShare(INFERRED),
                new MoreThanTheQuota(INFERRED),
                List.of(new PlacesFilled(INFERRED), new RemainingFillVacancies(INFERRED)),
                TotalSurplus.NET,
                List.of(new WhenSettled(
                        List.of(
                                new SurplusBelow(Votes.parse("0.0000000001"), INFERRED),
                                new SurplusNotFalling(INFERRED)),
                        new ExcludeFewestWithinSurplus(
                                new TieRule(List.of(new ByLot(ByLot.Reading.CHOSEN_FIRST)), INFERRED), INFERRED))),
                List.of(),
                new RevisionInOneRounding(Rounding.up(KEEP_VALUE_PLACES), INFERRED),
                Sequence.ONE_DECISION_A_COUNT,
                PROMISES);
    }
}
