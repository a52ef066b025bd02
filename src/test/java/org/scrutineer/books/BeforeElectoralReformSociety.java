package org.scrutineer.books;

import java.util.List;
import java.util.Map;
import org.scrutineer.record.Clause;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.election.ElectionTest;
import org.scrutineer.rules.election.QuotaOrActiveShare;
import org.scrutineer.rules.ending.PlacesFilled;
import org.scrutineer.rules.ending.RemainingFillVacancies;
import org.scrutineer.rules.exclusion.EndBeforeTransfer;
import org.scrutineer.rules.exclusion.ExcludeTogether;
import org.scrutineer.rules.paper.UpToTheFirstDefect;
import org.scrutineer.rules.parcel.Examined;
import org.scrutineer.rules.parcel.ExclusionForm;
import org.scrutineer.rules.parcel.SurplusForm;
import org.scrutineer.rules.quota.QuotaRule;
import org.scrutineer.rules.surplus.LargestSurplus;
import org.scrutineer.rules.surplus.SurplusByTransferablePapers;
import org.scrutineer.rules.tie.ByLot;
import org.scrutineer.rules.tie.DifferenceAtAnEarlierPoint;
import org.scrutineer.rules.tie.TieRule;

/**
 * What the editions of the rules of the Electoral Reform Society have in common, under the clauses of the third.
 *
 * @param earlier the points of the count by which ties are settled
 */
record BeforeElectoralReformSociety(DifferenceAtAnEarlierPoint.From earlier) {

    /** The decimal places of votes. */
    static final int PLACES = 2;

    /** The clause of the quota. */
    static final Clause QUOTA = Clause.of("5.1.6");

    /** Elects at the quota or the share of the active vote. */
    QuotaOrActiveShare quotaOrActiveShare() {
        return new QuotaOrActiveShare(
                Map.of(
                        StageAction.Kind.FIRST_PREFERENCES, Clause.of("5.1.7"),
                        StageAction.Kind.SURPLUS, Clause.of("5.3.13"),
                        StageAction.Kind.EXCLUSION, Clause.of("5.4.9")),
                Clause.of("5.6.2"),
                earlier);
    }

    /** Makes the rule book of an edition. */
    RuleBook ruleBook(
            String id, String title, String citation, QuotaRule quota, ElectionTest election, List<String> promises) {
        return new ParcelRules(
                id,
                title,
                citation,
                PLACES,
                new UpToTheFirstDefect(Clause.of("5.1.2")),
                quota,
                election,
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
                                new SurplusForm(
                                        Examined.Form.LAST_PARCEL,
                                        new SurplusByTransferablePapers(PLACES, Clause.of("5.3.7"))),
                                ties(Clause.of("5.2.3")),
                                Clause.of("5.2.3"))),
                promises);
    }

    private TieRule ties(Clause clause) {
        return new TieRule(
                List.of(new DifferenceAtAnEarlierPoint(earlier), new ByLot(ByLot.Reading.STRONGEST_FIRST)), clause);
    }
}
