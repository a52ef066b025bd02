package org.scrutineer.books;

import java.util.List;
import java.util.Map;
import org.scrutineer.record.Clause;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.AtLeastTheQuotaIfPlacesSuffice;
import org.scrutineer.rules.ByLot;
import org.scrutineer.rules.DifferenceAtAnEarlierPoint;
import org.scrutineer.rules.EndBeforeTransfer;
import org.scrutineer.rules.ExcludeTogether;
import org.scrutineer.rules.ExclusionForm;
import org.scrutineer.rules.FirstStageApart;
import org.scrutineer.rules.LargestSurplus;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.PlacesFilled;
import org.scrutineer.rules.QuotaOrActiveShare;
import org.scrutineer.rules.QuotaRoundedUp;
import org.scrutineer.rules.QuotaRule;
import org.scrutineer.rules.RemainingFillVacancies;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.TieRule;
import org.scrutineer.rules.TransferablePapersOfLastParcel;
import org.scrutineer.rules.UpToTheFirstDefect;
import org.scrutineer.rules.WholeQuotaAbove;

/**
 * The rules of the Electoral Reform Society, second edition, as far as they can be told from what others say of them.
 *
 * <p>Source: R. A. Newland and F. S. Britton, How to Conduct an Election by the Single Transferable Vote, second edition
 * (1976). Its text was not read. The rule book is provisional: it is the third edition of 1997 without what that edition
 * is reported to have changed, and it cites the clauses of the third edition.
 *
 * <p>Reported: a quota above 100 is rounded up to a whole number, any other to two decimal places; the quota is never
 * reduced. Known only from other programs: surplus, exclusion, waiting surpluses and transfer values are those of the third
 * edition, and the share of the active vote is asked for only after the first transfer. Inferred: a quotient of exactly
 * 100 is not above it; ties go by the earliest stage that differed, the parts of an exclusion not being stages; what
 * {@link Ers97} infers. Votes held in suspense, which the second edition allows, are not part of it.
 */
public final class Ers76 {

    private static final int PLACES = 2;
    private static final long WHOLE_ABOVE = 100;
    private static final Clause QUOTA = Clause.of("5.1.6");
    private static final Clause TOO_MANY = Clause.of("5.6.2");
    private static final DifferenceAtAnEarlierPoint.From WHOLE_STAGES =
            DifferenceAtAnEarlierPoint.From.THE_FIRST_WHOLE_STAGE;
    private static final List<String> PROMISES =
            List.of("I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9", "I10", "I13", "I14", "I16", "I18", "I20");

    private Ers76() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code ers76}
     */
    public static RuleBook ruleBook() {
        return withQuota(
                "ers76",
                "Electoral Reform Society 1976 (reconstructed)",
                "Newland and Britton, 2nd edition, 1976, reconstructed from the 3rd edition, whose clauses are cited",
                new WholeQuotaAbove(WHOLE_ABOVE, new QuotaRoundedUp(PLACES, QUOTA), QUOTA));
    }

    /** Returns a rule book of the family with a quota of its own. */
    static RuleBook withQuota(String id, String title, String citation, QuotaRule quota) {
        return new ParcelRules(
                id,
                title,
                citation,
                PLACES,
                new UpToTheFirstDefect(Clause.of("5.1.2")),
                quota,
                new FirstStageApart(
                        new AtLeastTheQuotaIfPlacesSuffice(Clause.of("5.1.7")),
                        new QuotaOrActiveShare(
                                Map.of(
                                        StageAction.Kind.FIRST_PREFERENCES, Clause.of("5.1.7"),
                                        StageAction.Kind.SURPLUS, Clause.of("5.3.13"),
                                        StageAction.Kind.EXCLUSION, Clause.of("5.4.9")),
                                TOO_MANY,
                                WHOLE_STAGES)),
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
                List.of(new DifferenceAtAnEarlierPoint(WHOLE_STAGES), new ByLot(ByLot.Reading.STRONGEST_FIRST)),
                clause);
    }
}
