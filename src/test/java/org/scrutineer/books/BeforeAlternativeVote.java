package org.scrutineer.books;

import java.util.List;
import java.util.Map;
import org.scrutineer.record.Clause;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.election.QuotaOrActiveShare;
import org.scrutineer.rules.ending.PlacesFilled;
import org.scrutineer.rules.ending.RemainingFillVacancies;
import org.scrutineer.rules.exclusion.EndBeforeTransfer;
import org.scrutineer.rules.exclusion.ExcludeTogether;
import org.scrutineer.rules.paper.UpToTheFirstDefect;
import org.scrutineer.rules.parcel.ExclusionForm;
import org.scrutineer.rules.quota.OneSeatOnly;
import org.scrutineer.rules.quota.ReducingQuota;
import org.scrutineer.rules.tie.ByLot;
import org.scrutineer.rules.tie.DifferenceAtAnEarlierPoint;
import org.scrutineer.rules.tie.TieRule;

/**
 * The alternative vote as the Electoral Reform Society has it: one person is elected by transferable votes ({@code alternative-vote}).
 *
 * <p>Source: Electoral Reform Society, regulations for electing one person by the single transferable vote, clauses 1 to 3.2.
 *
 * <p>The quota is half of the votes still in play, rounded up to a whole number: who has it has as many votes as all others
 * together. An election to more than one seat is refused.
 *
 * <p>Inferred, because the text of the clauses on ties was not read: ties are settled, and two who are left with equal
 * votes treated, as {@link BeforeErs97} does; the papers of the last excluded are not transferred where one candidate is left.
 */
public final class BeforeAlternativeVote {

    private static final Clause MAJORITY = Clause.of("3.2");
    private static final Clause EXCLUSION = Clause.of("3.2.1");
    private static final Clause TIES = Clause.of("ties, as ERS97 5.2.5, 5.6.2");
    private static final List<String> PROMISES =
            List.of("I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9", "I10", "I13", "I18", "I20");

    private BeforeAlternativeVote() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code alternative-vote}
     */
    public static RuleBook ruleBook() {
        TieRule ties = new TieRule(
                List.of(
                        new DifferenceAtAnEarlierPoint(DifferenceAtAnEarlierPoint.From.THE_FIRST_STAGE),
                        new ByLot(ByLot.Reading.STRONGEST_FIRST)),
                TIES);
        return new ParcelRules(
                "alternative-vote",
                "Alternative vote, Electoral Reform Society",
                "Electoral Reform Society, regulations for electing one person by the single transferable vote",
                0,
                new UpToTheFirstDefect(Clause.of("1")),
                new OneSeatOnly(new ReducingQuota(0, MAJORITY, MAJORITY), MAJORITY),
                new QuotaOrActiveShare(
                        Map.of(
                                StageAction.Kind.FIRST_PREFERENCES, MAJORITY,
                                StageAction.Kind.SURPLUS, MAJORITY,
                                StageAction.Kind.EXCLUSION, MAJORITY),
                        TIES),
                List.of(new PlacesFilled(MAJORITY), new RemainingFillVacancies(MAJORITY)),
                List.of(new EndBeforeTransfer(
                        new ExcludeTogether(
                                ExcludeTogether.Margin.AT_MOST, ExclusionForm.ALL_AT_ONCE, ties, EXCLUSION, EXCLUSION),
                        MAJORITY)),
                PROMISES);
    }
}
