package org.scrutineer.books;

import java.util.List;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.election.AtLeastTheQuota;
import org.scrutineer.rules.ending.Ending;
import org.scrutineer.rules.ending.LowestCannotCatchUp;
import org.scrutineer.rules.ending.MajorityForLastVacancy;
import org.scrutineer.rules.ending.PlacesFilled;
import org.scrutineer.rules.ending.RemainingFillVacancies;
import org.scrutineer.rules.ending.UnlessTheQuarterIsOpen;
import org.scrutineer.rules.exclusion.EndBeforeTransfer;
import org.scrutineer.rules.exclusion.ExcludeLowest;
import org.scrutineer.rules.exclusion.ExcludeTogether;
import org.scrutineer.rules.exclusion.GroupProviso;
import org.scrutineer.rules.exclusion.WithoutVotes;
import org.scrutineer.rules.paper.Filing;
import org.scrutineer.rules.paper.UpToTheFirstDefect;
import org.scrutineer.rules.parcel.ExclusionForm;
import org.scrutineer.rules.parcel.WholePapers;
import org.scrutineer.rules.quota.DroopQuota;
import org.scrutineer.rules.quota.Quarter;
import org.scrutineer.rules.surplus.LargestSurplus;
import org.scrutineer.rules.surplus.SurplusForTheQuarter;
import org.scrutineer.rules.surplus.SurplusUnlessDeferred;
import org.scrutineer.rules.tie.ByLot;
import org.scrutineer.rules.tie.DifferenceAtAnEarlierPoint;
import org.scrutineer.rules.tie.EarlierSurplus;
import org.scrutineer.rules.tie.TieRule;

/**
 * What Irish elections of several seats have in common: surpluses of whole papers, chosen by the order of filing.
 *
 * @param clauses where each law says it
 * @param quarter whom the quarter of the quota concerns
 */
record BeforeIreland(Clauses clauses, Quarter quarter) {

    static final DifferenceAtAnEarlierPoint EARLIEST_DIFFERENCE =
            new DifferenceAtAnEarlierPoint(DifferenceAtAnEarlierPoint.From.THE_FIRST_STAGE);
    static final ByLot FIRST_DRAWN = new ByLot(ByLot.Reading.CHOSEN_FIRST);

    private static final int PLACES = 0;
    private static final Clause NO_VOTES = Clause.of("Commentary on Count Rules (no votes)");
    private static final List<String> PROMISES = List.of(
            "I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9", "I10", "I11", "I13", "I14", "I16", "I18", "I19",
            "I20");

    /**
     * The clauses of a law.
     *
     * @param papers what of a paper counts
     * @param quota the quota
     * @param elected who is elected
     * @param fractions how a surplus is apportioned to sub-parcels
     * @param equalFractions which of equal fractions is the larger
     * @param lastFiled which papers go
     * @param deferral when surpluses wait
     * @param largest which surplus is next
     * @param equalSurpluses which of equal surpluses is next
     * @param lowest who is excluded
     * @param together who are excluded together
     * @param equalVotes which of the lowest is excluded
     * @param remaining as many continue as there are vacancies
     * @param lowestBehind one more continues, and cannot catch up
     * @param ahead one exceeds all others
     * @param afterwards what is still transferred then
     */
    record Clauses(
            Clause papers,
            Clause quota,
            Clause elected,
            Clause fractions,
            Clause equalFractions,
            Clause lastFiled,
            Clause deferral,
            Clause largest,
            Clause equalSurpluses,
            Clause lowest,
            Clause together,
            Clause equalVotes,
            Clause remaining,
            Clause lowestBehind,
            Clause ahead,
            Clause afterwards) {}

    RuleBook ruleBook(String id, String title, String citation) {
        LargestSurplus surplus = new LargestSurplus(
                LargestSurplus.Awaiting.ABOVE_THE_QUOTA,
                new WholePapers(ties(clauses.equalFractions), clauses.fractions),
                new TieRule(List.of(new EarlierSurplus(), EARLIEST_DIFFERENCE, FIRST_DRAWN), clauses.equalSurpluses),
                clauses.largest);
        return new ParcelRules(
                id,
                title,
                citation,
                PLACES,
                new UpToTheFirstDefect(clauses.papers),
                new DroopQuota(PLACES, clauses.quota),
                new AtLeastTheQuota(clauses.elected),
                List.of(
                        lastly(new PlacesFilled(clauses.afterwards)),
                        lastly(new RemainingFillVacancies(clauses.remaining)),
                        lastly(new LowestCannotCatchUp(clauses.lowestBehind)),
                        lastly(new MajorityForLastVacancy(MajorityForLastVacancy.Margin.MORE_THAN, clauses.ahead))),
                List.of(
                        new SurplusForTheQuarter(surplus, clauses.afterwards),
                        new SurplusUnlessDeferred(surplus, quarter, clauses.deferral),
                        new EndBeforeTransfer(together(), clauses.remaining),
                        new EndBeforeTransfer(
                                new ExcludeLowest(ExclusionForm.ALL_AT_ONCE, ties(clauses.equalVotes), clauses.lowest),
                                clauses.remaining)),
                new Filing.ByNumber(clauses.lastFiled),
                PROMISES);
    }

    private Ending lastly(Ending ending) {
        return new UnlessTheQuarterIsOpen(ending, quarter, clauses.afterwards);
    }

    private ExcludeTogether together() {
        return new ExcludeTogether(
                ExcludeTogether.Margin.LESS_THAN,
                new GroupProviso.NobodyMissesTheQuarter(quarter),
                new WithoutVotes.WithTheLowestOther(NO_VOTES),
                ExclusionForm.ALL_AT_ONCE,
                ties(clauses.equalVotes),
                clauses.lowest,
                clauses.together,
                clauses.deferral);
    }

    /** More original votes, then more at the first count where unequal, which is the first count of all; then a lot. */
    static TieRule ties(Clause clause) {
        return new TieRule(List.of(EARLIEST_DIFFERENCE, FIRST_DRAWN), clause);
    }
}
