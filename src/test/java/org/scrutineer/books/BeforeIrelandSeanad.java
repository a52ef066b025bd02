package org.scrutineer.books;

import java.util.List;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.election.AtLeastTheQuota;
import org.scrutineer.rules.ending.EndingBetweenStages;
import org.scrutineer.rules.ending.MajorityForLastVacancy;
import org.scrutineer.rules.ending.PlacesFilled;
import org.scrutineer.rules.ending.RemainingFillVacancies;
import org.scrutineer.rules.exclusion.DoomedOneByOne;
import org.scrutineer.rules.exclusion.ExcludeLowest;
import org.scrutineer.rules.paper.UpToTheFirstDefect;
import org.scrutineer.rules.parcel.Examined;
import org.scrutineer.rules.parcel.ExclusionForm;
import org.scrutineer.rules.parcel.SurplusForm;
import org.scrutineer.rules.quota.DroopQuota;
import org.scrutineer.rules.surplus.LargestSurplus;
import org.scrutineer.rules.surplus.SurplusByTransferablePapers;
import org.scrutineer.rules.tie.ByLot;
import org.scrutineer.rules.tie.DifferenceAtAnEarlierPoint;
import org.scrutineer.rules.tie.OrderOfPreferences;
import org.scrutineer.rules.tie.TieRule;

/**
 * The rules of the panel elections to Seanad Éireann ({@code ireland-seanad}).
 *
 * <p>Source: Seanad Electoral (Panel Members) Act 1947 (No. 42), Second Schedule, as amended by Act No. 1 of 1954.
 *
 * <p>The Act gives every paper the value of 1000 and works in whole numbers. Here a paper is one vote and votes have three
 * decimal places, which says the same: 143626 is 143.626.
 *
 * <p>The two sub-panels of a panel are the groups of a category, each with its minimum. Who may not be excluded by rule 9(2) is
 * guarded; who cannot be elected by rule 8(3), the sub-panel having its maximum, is doomed, and leaves as the amendment of 1954
 * says: after the count in progress, one at a time, the greatest value first, before any surplus. The maximum of a sub-panel
 * is the seats less the minimum of the other, so it need not be stated.
 *
 * <p>Inferred: the sub-parcel last received is the last one within an exclusion, not the whole exclusion; the order of
 * preferences counts valid papers, each as far as it is read. What rounding takes from a surplus is a loss by fraction; what a
 * surplus has above the value of its transferable papers is non-transferable, in the Act's words not effective.
 */
public final class BeforeIrelandSeanad {

    private static final int PLACES = 3;
    private static final List<String> PROMISES = List.of(
            "I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9", "I10", "I11", "I13", "I14", "I16", "I18", "I19",
            "I20");

    private BeforeIrelandSeanad() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code ireland-seanad}
     */
    public static RuleBook ruleBook() {
        return new ParcelRules(
                "ireland-seanad",
                "Ireland, panels of Seanad Éireann",
                "Seanad Electoral (Panel Members) Act 1947, Second Schedule",
                PLACES,
                new UpToTheFirstDefect(Clause.of("15(2)-(5)")),
                new DroopQuota(PLACES, Clause.of("4, 6")),
                new AtLeastTheQuota(Clause.of("7")),
                List.of(),
                List.of(
                        new EndingBetweenStages(new PlacesFilled(Clause.of("11(1)"))),
                        new EndingBetweenStages(new RemainingFillVacancies(Clause.of("11(2)"))),
                        new EndingBetweenStages(new MajorityForLastVacancy(
                                MajorityForLastVacancy.Margin.MORE_THAN, Clause.of("11(3)"))),
                        new DoomedOneByOne(ExclusionForm.AS_RECEIVED, ties(Clause.of("8(3), 8(4)")), Clause.of("8(3)")),
                        new LargestSurplus(
                                LargestSurplus.Awaiting.EARLIEST_ABOVE_THE_QUOTA,
                                new SurplusForm(
                                        Examined.Form.LAST_PARCEL,
                                        new SurplusByTransferablePapers(
                                                PLACES,
                                                SurplusByTransferablePapers.Unmoved.FRACTIONS_LOST,
                                                Clause.of("8(1)(d), 8(1)(e)"))),
                                ties(Clause.of("8(1)(h)")),
                                Clause.of("8(1)(f), 8(1)(g)")),
                        new ExcludeLowest(
                                ExclusionForm.AS_RECEIVED, ties(Clause.of("9(1)(e), 9(3)")), Clause.of("9(1)"))),
                PROMISES);
    }

    private static TieRule ties(Clause clause) {
        return new TieRule(
                List.of(
                        new DifferenceAtAnEarlierPoint(DifferenceAtAnEarlierPoint.From.THE_FIRST_WHOLE_STAGE),
                        OrderOfPreferences.ON_ALL_PAPERS,
                        new ByLot(ByLot.Reading.STRONGEST_FIRST)),
                clause);
    }
}
