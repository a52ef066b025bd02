package org.scrutineer.books;

import java.util.List;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.election.AtLeastTheQuota;
import org.scrutineer.rules.election.ElectionAfterExclusionForOneSeat;
import org.scrutineer.rules.ending.EndingAfterExclusionForOneSeat;
import org.scrutineer.rules.ending.MajorityForLastVacancy;
import org.scrutineer.rules.ending.PlacesFilled;
import org.scrutineer.rules.ending.RemainingFillVacancies;
import org.scrutineer.rules.exclusion.ExcludeLowest;
import org.scrutineer.rules.exclusion.ExcludeTogether;
import org.scrutineer.rules.paper.UpToTheFirstDefect;
import org.scrutineer.rules.parcel.Examined;
import org.scrutineer.rules.parcel.ExclusionForm;
import org.scrutineer.rules.parcel.SurplusForm;
import org.scrutineer.rules.quota.DroopQuota;
import org.scrutineer.rules.surplus.LargestSurplus;
import org.scrutineer.rules.surplus.SurplusByTransferablePapers;
import org.scrutineer.rules.tie.ByLot;
import org.scrutineer.rules.tie.DifferenceAtAnEarlierPoint;
import org.scrutineer.rules.tie.TieRule;

/**
 * The rules of elections to the district councils and the Assembly of Northern BeforeIreland ({@code northern-ireland}).
 *
 * <p>Source: Electoral Law Act (Northern BeforeIreland) 1962, Schedule 5, Part IV, rules 41 to 52, as substituted by SI
 * 1985/454.
 *
 * <p>Rule 52, on the last vacancies, is asked after every transfer, those within an exclusion included: the sister text, the
 * European Parliamentary Elections (Northern BeforeIreland) Regulations 2004, Schedule 1, rules 59(1)(b), 59(5) and 60, makes
 * exclusions subject to it and forbids further transfers once it applies. The papers still to be moved then count for nobody.
 * Lots name the candidate acted on, as rules 58(1)(b) and 59(13)(b) of that text say: the drawn of equal surpluses goes first,
 * the drawn of the lowest is excluded.
 *
 * <p>Inferred, because the text is silent or can be read in two ways:
 *
 * <ul>
 *   <li>Two who are alone with equal votes both meet rule 52(2); neither is elected by it, and one of them is excluded.
 *   <li>Rule 48(3) keeps rule 52(2) waiting too where there is one seat, for whoever has the quota would meet it.
 *   <li>Surpluses wait by rule 49(10)(b), and candidates are excluded together by rule 51(12), only where enough
 *       candidates are left for the vacancies. Of the groups that may go the largest does.
 *   <li>Papers that mark no standing candidate are not valid; three or more tied candidates are narrowed step by step, as
 *       {@link DifferenceAtAnEarlierPoint} explains.
 * </ul>
 */
public final class BeforeNorthernIreland {

    private static final int PLACES = 2;
    private static final Clause ONE_SEAT = Clause.of("48(3)");
    private static final List<String> PROMISES =
            List.of("I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9", "I10", "I13", "I14", "I16", "I18", "I20");

    private BeforeNorthernIreland() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code northern-ireland}
     */
    public static RuleBook ruleBook() {
        return new ParcelRules(
                "northern-ireland",
                "Northern Ireland, district councils and Assembly",
                "Electoral Law Act (Northern Ireland) 1962, Schedule 5, as substituted by SI 1985/454",
                PLACES,
                new UpToTheFirstDefect(Clause.of("46, 50(4)")),
                new DroopQuota(0, Clause.of("48(1), 48(2)")),
                new ElectionAfterExclusionForOneSeat(new AtLeastTheQuota(ONE_SEAT), ONE_SEAT),
                List.of(
                        new PlacesFilled(Clause.of("51(5), 51(9)")),
                        new RemainingFillVacancies(Clause.of("52(1)")),
                        new EndingAfterExclusionForOneSeat(
                                new MajorityForLastVacancy(MajorityForLastVacancy.Margin.AT_LEAST, Clause.of("52(2)")),
                                ONE_SEAT)),
                List.of(
                        new ExcludeTogether(
                                ExcludeTogether.Margin.LESS_THAN,
                                ExclusionForm.FIRST_PREFERENCES_THEN_BY_VALUE,
                                ties(Clause.of("51(13)")),
                                Clause.of("51(1), 51(12)"),
                                Clause.of("49(10)")),
                        new LargestSurplus(
                                LargestSurplus.Awaiting.ABOVE_THE_QUOTA,
                                new SurplusForm(
                                        Examined.Form.LAST_PARCEL,
                                        new SurplusByTransferablePapers(PLACES, Clause.of("49(4), 49(7)"))),
                                ties(Clause.of("50(1)")),
                                Clause.of("50(1)")),
                        new ExcludeLowest(
                                ExclusionForm.FIRST_PREFERENCES_THEN_BY_VALUE,
                                ties(Clause.of("51(13)")),
                                Clause.of("51(1)"))),
                PROMISES);
    }

    private static TieRule ties(Clause clause) {
        return new TieRule(
                List.of(
                        new DifferenceAtAnEarlierPoint(DifferenceAtAnEarlierPoint.From.THE_FIRST_WHOLE_STAGE),
                        new ByLot(ByLot.Reading.CHOSEN_FIRST)),
                clause);
    }
}
