package org.scrutineer;

import java.util.List;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.Heading;
import org.scrutineer.rules.KeepValueRules;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.election.AtLeastTheQuota;
import org.scrutineer.rules.ending.PlacesFilled;
import org.scrutineer.rules.ending.RemainingFillVacancies;
import org.scrutineer.rules.keepvalue.ExcludeFewestWithinSurplus;
import org.scrutineer.rules.keepvalue.RevisionInTwoRoundings;
import org.scrutineer.rules.keepvalue.Sequence;
import org.scrutineer.rules.keepvalue.SurplusNotFalling;
import org.scrutineer.rules.keepvalue.TotalSurplus;
import org.scrutineer.rules.keepvalue.WhenSettled;
import org.scrutineer.rules.paper.Candidature;
import org.scrutineer.rules.paper.EqualRanksStand;
import org.scrutineer.rules.paper.ValidPapers;
import org.scrutineer.rules.quota.ActiveDroopQuota;
import org.scrutineer.rules.tie.ByLot;
import org.scrutineer.rules.tie.TieRule;

/** The rule books of golden counts: those of the library, and one that is put together of its parts for the tests. */
final class GoldenBooks {

    private static final int PLACES = 9;
    private static final Clause NONE = Clause.of("none");

    private GoldenBooks() {}

    /**
     * Returns the rule book of an identifier.
     *
     * @param id the identifier
     * @return the rule book
     */
    static RuleBook byId(String id) {
        return id.equals("equalized-meek") ? equalizedMeek() : RuleBooks.byId(id);
    }

    /** Meek's method in the manner of stv-rs: what is kept and what passes on are both rounded down. */
    private static RuleBook equalizedMeek() {
        TieRule ties = new TieRule(List.of(new ByLot(ByLot.Reading.CHOSEN_FIRST)), NONE);
        return new KeepValueRules(
                Heading.of("equalized-meek", "Meek, shares rounded down, equal preferences as all orders", "stv-rs"),
                PLACES,
                new EqualRanksStand(NONE),
                Candidature.ALL_NOMINATED,
                ValidPapers.NAMING_A_STANDING_CANDIDATE,
                new EqualSharesRoundedDown(),
                new ActiveDroopQuota(PLACES, NONE),
                new AtLeastTheQuota(NONE),
                List.of(new PlacesFilled(NONE), new RemainingFillVacancies(NONE)),
                TotalSurplus.OF_THOSE_ABOVE,
                List.of(new WhenSettled(
                        List.of(new SurplusAtMost(Votes.parse("0.000001"), NONE), new SurplusNotFalling(NONE)),
                        new ExcludeFewestWithinSurplus(ties, NONE))),
                List.of(),
                new RevisionInTwoRoundings(Rounding.up(PLACES), NONE),
                Sequence.ONE_DECISION_A_COUNT);
    }
}
