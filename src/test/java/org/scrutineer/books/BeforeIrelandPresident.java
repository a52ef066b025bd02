package org.scrutineer.books;

import java.util.List;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.election.AtLeastTheQuota;
import org.scrutineer.rules.ending.MajorityForLastVacancy;
import org.scrutineer.rules.ending.PlacesFilled;
import org.scrutineer.rules.ending.RemainingFillVacancies;
import org.scrutineer.rules.exclusion.EndBeforeTransfer;
import org.scrutineer.rules.exclusion.ExcludeLowest;
import org.scrutineer.rules.exclusion.ExcludeTogether;
import org.scrutineer.rules.exclusion.GroupProviso;
import org.scrutineer.rules.exclusion.WithoutVotes;
import org.scrutineer.rules.paper.UpToTheFirstDefect;
import org.scrutineer.rules.parcel.ExclusionForm;
import org.scrutineer.rules.quota.DroopQuota;
import org.scrutineer.rules.quota.OneSeatOnly;
import org.scrutineer.rules.quota.Quarter;

/**
 * The rules of the election of the President of BeforeIreland ({@code ireland-president}).
 *
 * <p>Source: Presidential Elections Act 1993 (No. 28), sections 45 to 52, as amended by the Electoral (Amendment) Act 2006,
 * section 18.
 *
 * <p>There is one place, so no surplus is ever transferred and the order of papers is of no account. Papers are transferred
 * constituency by constituency, which changes no figure. Inferred: candidates without votes are excluded like any other, and
 * where an exclusion leaves one candidate that one is elected without a transfer.
 */
public final class BeforeIrelandPresident {

    private static final Clause ELECTED = Clause.of("50");
    private static final Clause TIES = Clause.of("51");
    private static final List<String> PROMISES = List.of(
            "I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9", "I10", "I11", "I13", "I14", "I16", "I18", "I19",
            "I20");

    private BeforeIrelandPresident() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code ireland-president}
     */
    public static RuleBook ruleBook() {
        ExcludeTogether together = new ExcludeTogether(
                ExcludeTogether.Margin.LESS_THAN,
                new GroupProviso.NobodyMissesTheQuarter(Quarter.OF_EVERYBODY),
                WithoutVotes.LIKE_ANY_OTHER,
                ExclusionForm.ALL_AT_ONCE,
                BeforeIreland.ties(TIES),
                Clause.of("51"),
                Clause.of("51(2)"),
                Clause.of("51"));
        ExcludeLowest lowest = new ExcludeLowest(ExclusionForm.ALL_AT_ONCE, BeforeIreland.ties(TIES), Clause.of("51"));
        return new ParcelRules(
                "ireland-president",
                "Ireland, President",
                "Presidential Elections Act 1993, sections 45 to 52, as amended in 2006",
                0,
                new UpToTheFirstDefect(Clause.of("45")),
                new OneSeatOnly(new DroopQuota(0, Clause.of("49")), ELECTED),
                new AtLeastTheQuota(ELECTED),
                List.of(
                        new PlacesFilled(ELECTED),
                        new RemainingFillVacancies(ELECTED),
                        new MajorityForLastVacancy(MajorityForLastVacancy.Margin.MORE_THAN, Clause.of("50(4)"))),
                List.of(new EndBeforeTransfer(together, ELECTED), new EndBeforeTransfer(lowest, ELECTED)),
                PROMISES);
    }
}
