package org.scrutineer.composed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Election;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.Heading;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.UnderConstraints;
import org.scrutineer.rules.election.AtLeastTheQuota;
import org.scrutineer.rules.election.ElectionTest;
import org.scrutineer.rules.ending.Ending;
import org.scrutineer.rules.ending.EndingBetweenStages;
import org.scrutineer.rules.ending.PlacesFilled;
import org.scrutineer.rules.ending.RemainingFillVacancies;
import org.scrutineer.rules.exclusion.ExcludeLowest;
import org.scrutineer.rules.paper.Filing;
import org.scrutineer.rules.paper.NextPreference;
import org.scrutineer.rules.paper.UpToTheFirstDefect;
import org.scrutineer.rules.paper.ValidPapers;
import org.scrutineer.rules.parcel.Credit;
import org.scrutineer.rules.parcel.CreditedExactly;
import org.scrutineer.rules.parcel.Doomed;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.parcel.SurplusSize;
import org.scrutineer.rules.parcel.SurplusTransfer;
import org.scrutineer.rules.quota.DroopQuota;
import org.scrutineer.rules.surplus.LargestSurplus;
import org.scrutineer.rules.tie.ByLot;
import org.scrutineer.rules.tie.TieRule;

/** Small rule books composed for a test, and counts by them. */
final class Composed {

    static final Clause CLAUSE = Clause.of("c");
    static final TieRule TIES = new TieRule(List.of(new ByLot(ByLot.Reading.STRONGEST_FIRST)), CLAUSE);
    static final Step REMAINING = new EndingBetweenStages(new RemainingFillVacancies(CLAUSE));

    private Composed() {}

    /** A rule book of whole Droop quota, ended when places are filled. */
    static ParcelRules book(int places, Step... steps) {
        return book(places, new AtLeastTheQuota(CLAUSE), steps);
    }

    /** The same with an election test of its own. */
    static ParcelRules book(int places, ElectionTest election, Step... steps) {
        return new ParcelRules(
                Heading.of("composed", "Composed", "house rules"),
                places,
                new UpToTheFirstDefect(CLAUSE),
                ValidPapers.NAMING_A_STANDING_CANDIDATE,
                new DroopQuota(0, CLAUSE),
                election,
                List.<Ending>of(new PlacesFilled(CLAUSE)),
                List.of(steps),
                new Filing.InNoOrder(),
                new CreditedExactly(),
                SurplusSize.ABOVE_THE_QUOTA,
                NextPreference.FIRST_AVAILABLE,
                new UnderConstraints(new Doomed.Together(Grouping.Form.BY_VALUE), TIES));
    }

    static Step largest(SurplusTransfer form) {
        return new LargestSurplus(LargestSurplus.Awaiting.ABOVE_THE_QUOTA, form, TIES, CLAUSE);
    }

    static ExcludeLowest lowest(Grouping grouping) {
        return new ExcludeLowest(grouping, TIES, CLAUSE);
    }

    /**
     * Counts; the record comes back the same from its JSON, and the check, which does not know the new parts, says so
     * and finds nothing wrong.
     */
    static CountRecord count(Election election, ParcelRules book, Lots lots) {
        CountRecord count = Stv.count(election, book, lots);
        assertThat(JsonRecord.read(JsonRecord.of(count).toString()).stages()).isEqualTo(count.stages());
        AuditReport report = Audit.check(count, election);
        assertThat(report.findings()).isEmpty();
        assertThat(report.notCheckable()).anyMatch(doubt -> doubt.contains("stages: "));
        return count;
    }

    static String sheet(Election election, ParcelRules book) {
        return CountSheet.of(count(election, book, Lots.none()));
    }

    /** The same with another credit of papers. */
    static ParcelRules with(ParcelRules book, Credit chosen) {
        return new ParcelRules(
                book.heading(),
                book.places(),
                book.papers(),
                book.valid(),
                book.quota(),
                book.election(),
                book.endings(),
                book.steps(),
                book.filing(),
                chosen,
                book.surplus(),
                book.next(),
                book.constrained());
    }

    /** The same with papers that lie in another way. */
    static ParcelRules with(ParcelRules book, Filing chosen) {
        return new ParcelRules(
                book.heading(),
                book.places(),
                book.papers(),
                book.valid(),
                book.quota(),
                book.election(),
                book.endings(),
                book.steps(),
                chosen,
                book.credit(),
                book.surplus(),
                book.next(),
                book.constrained());
    }

    /** The same with another way to tell what a paper says next. */
    static ParcelRules with(ParcelRules book, NextPreference chosen) {
        return new ParcelRules(
                book.heading(),
                book.places(),
                book.papers(),
                book.valid(),
                book.quota(),
                book.election(),
                book.endings(),
                book.steps(),
                book.filing(),
                book.credit(),
                book.surplus(),
                chosen,
                book.constrained());
    }
}
