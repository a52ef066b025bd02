package org.scrutineer.books;

import java.util.List;
import java.util.Map;
import org.scrutineer.record.Clause;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.ByLot;
import org.scrutineer.rules.DifferenceAtAnEarlierPoint;
import org.scrutineer.rules.EndBeforeTransfer;
import org.scrutineer.rules.ExcludeTogether;
import org.scrutineer.rules.ExclusionForm;
import org.scrutineer.rules.LargestSurplus;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.PlacesFilled;
import org.scrutineer.rules.QuotaOrActiveShare;
import org.scrutineer.rules.ReducingQuota;
import org.scrutineer.rules.RemainingFillVacancies;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.TieRule;
import org.scrutineer.rules.TransferablePapersOfLastParcel;
import org.scrutineer.rules.UpToTheFirstDefect;

/**
 * The rules of the Electoral Reform Society, third edition.
 *
 * <p>Source: R. A. Newland and F. S. Britton, How to Conduct an Election by the Single Transferable Vote, third edition
 * (1997), section 5.
 *
 * <p>Inferred, because the text is silent: a candidate without votes does not reach the vote required; papers that mark
 * no standing candidate are not valid; where there are no more candidates than places all of them are elected at the
 * first stage; three or more tied candidates are narrowed step by step, as {@link DifferenceAtAnEarlierPoint} explains.
 */
public final class Ers97 {

    private static final int PLACES = 2;
    private static final List<String> PROMISES =
            List.of("I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9", "I10", "I13", "I14", "I18", "I20");

    private Ers97() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code ers97}
     */
    public static RuleBook ruleBook() {
        return new ParcelRules(
                "ers97",
                "Electoral Reform Society 1997",
                "Newland and Britton, How to Conduct an Election by the Single Transferable Vote, 3rd edition, 1997",
                PLACES,
                new UpToTheFirstDefect(Clause.of("5.1.2")),
                new ReducingQuota(PLACES, Clause.of("5.1.6"), Clause.of("5.4.8")),
                new QuotaOrActiveShare(
                        Map.of(
                                StageAction.Kind.FIRST_PREFERENCES, Clause.of("5.1.7"),
                                StageAction.Kind.SURPLUS, Clause.of("5.3.13"),
                                StageAction.Kind.EXCLUSION, Clause.of("5.4.9")),
                        Clause.of("5.6.2")),
                List.of(new PlacesFilled(Clause.of("5.5.2")), new RemainingFillVacancies(Clause.of("5.5.1"))),
                List.of(
                        new EndBeforeTransfer(
                                new ExcludeTogether(
                                        ExcludeTogether.Margin.AT_MOST,
                                        ExclusionForm.BY_VALUE,
                                        ties(Clause.of("5.2.5")),
                                        Clause.of("5.2.5"),
                                        Clause.of("5.2.2")),
                                Clause.of("5.5.1")),
                        new LargestSurplus(
                                LargestSurplus.Awaiting.ABOVE_THE_QUOTA,
                                new TransferablePapersOfLastParcel(PLACES, Clause.of("5.3.7")),
                                ties(Clause.of("5.2.3")),
                                Clause.of("5.2.3"))),
                PROMISES);
    }

    private static TieRule ties(Clause clause) {
        return new TieRule(
                List.of(
                        new DifferenceAtAnEarlierPoint(DifferenceAtAnEarlierPoint.From.THE_FIRST_STAGE),
                        new ByLot(ByLot.Reading.STRONGEST_FIRST)),
                clause);
    }
}
