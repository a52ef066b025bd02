package org.scrutineer.books;

import java.util.List;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.election.AtLeastTheQuota;
import org.scrutineer.rules.ending.PlacesFilled;
import org.scrutineer.rules.ending.RemainingFillVacancies;
import org.scrutineer.rules.exclusion.EndBeforeTransfer;
import org.scrutineer.rules.exclusion.ExcludeLowest;
import org.scrutineer.rules.exclusion.ExcludeTogether;
import org.scrutineer.rules.paper.StrictOrderOnly;
import org.scrutineer.rules.parcel.Examined;
import org.scrutineer.rules.parcel.ExclusionForm;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.parcel.SurplusForm;
import org.scrutineer.rules.quota.DroopQuota;
import org.scrutineer.rules.surplus.LargestSurplus;
import org.scrutineer.rules.surplus.WeightedInclusiveInSteps;
import org.scrutineer.rules.tie.ByLot;
import org.scrutineer.rules.tie.TieRule;

/**
 * The reference rule for the weighted inclusive Gregory method of the Proportional Representation Foundation:
 * {@code wigm-prf} and {@code wigm-prf-batch}.
 *
 * <p>Source: Proportional Representation Foundation, Reference WIGM Rule, clauses A to D.
 *
 * <p>A tie goes at once to the order supplied as lots, which is the predetermined order of clause D.1: the earliest of the
 * tied is the one acted on, be it for a surplus or for exclusion.
 *
 * <p>Clause D.3 is followed to the letter: when an exclusion leaves no more candidates than places the papers of the
 * excluded are not transferred, and when the last place is filled no surplus is. The papers of one candidate at each rank
 * are the only ones the text speaks of; others are refused.
 */
public final class BeforeWigmPrf {

    private static final int PLACES = 4;
    private static final Clause ENDING = Clause.of("D.3, C");
    private static final List<String> PROMISES = List.of(
            "I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9", "I10", "I11", "I13", "I14", "I16", "I18", "I19",
            "I20");

    private BeforeWigmPrf() {}

    /**
     * Returns the rule book that excludes one candidate at a time.
     *
     * @return the rule book {@code wigm-prf}
     */
    public static RuleBook ruleBook() {
        return ruleBook("wigm-prf", "PR Foundation reference WIGM", List.of(surplus(), exclusion()));
    }

    /**
     * Returns the rule book with clause B.2, by which candidates who cannot overtake the next are excluded together
     * before any surplus is transferred.
     *
     * @return the rule book {@code wigm-prf-batch}
     */
    public static RuleBook inBatches() {
        Step batch = new EndBeforeTransfer(
                new ExcludeTogether(
                        ExcludeTogether.Margin.LESS_THAN,
                        ExclusionForm.ALL_AT_ONCE,
                        ties(),
                        Clause.of("B.2"),
                        Clause.of("B.2")),
                ENDING);
        return ruleBook(
                "wigm-prf-batch",
                "PR Foundation reference WIGM, with batch exclusion",
                List.of(batch, surplus(), exclusion()));
    }

    private static RuleBook ruleBook(String id, String title, List<Step> steps) {
        return new ParcelRules(
                id,
                title,
                "Proportional Representation Foundation, Reference WIGM Rule",
                PLACES,
                new StrictOrderOnly(Clause.of("A.1")),
                new DroopQuota(PLACES, Clause.of("A.1")),
                new AtLeastTheQuota(Clause.of("B.1")),
                List.of(new PlacesFilled(ENDING), new RemainingFillVacancies(ENDING)),
                steps,
                PROMISES);
    }

    private static Step surplus() {
        return new LargestSurplus(
                LargestSurplus.Awaiting.EVERY_ELECTED,
                new SurplusForm(Examined.Form.ALL, new WeightedInclusiveInSteps(PLACES, Clause.of("B.3, D.2, D.4"))),
                ties(),
                Clause.of("B.3"));
    }

    private static Step exclusion() {
        return new EndBeforeTransfer(new ExcludeLowest(ExclusionForm.ALL_AT_ONCE, ties(), Clause.of("B.4")), ENDING);
    }

    private static TieRule ties() {
        return new TieRule(List.of(new ByLot(ByLot.Reading.CHOSEN_FIRST)), Clause.of("D.1"));
    }
}
