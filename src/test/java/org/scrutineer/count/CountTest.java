package org.scrutineer.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.Elections.election;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.ballot.BallotsDigest;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.Ers97;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.Heading;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.UnderConstraints;
import org.scrutineer.rules.election.AtLeastTheQuota;
import org.scrutineer.rules.ending.PlacesFilled;
import org.scrutineer.rules.ending.RemainingFillVacancies;
import org.scrutineer.rules.paper.Filing;
import org.scrutineer.rules.paper.NextPreference;
import org.scrutineer.rules.paper.StrictOrderOnly;
import org.scrutineer.rules.paper.ValidPapers;
import org.scrutineer.rules.parcel.CreditedExactly;
import org.scrutineer.rules.parcel.Doomed;
import org.scrutineer.rules.parcel.InTransfers;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.parcel.SurplusSize;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.quota.DroopQuota;
import org.scrutineer.rules.tie.ByLot;
import org.scrutineer.rules.tie.TieRule;

class CountTest {

    private static final Election TIED = election(1, "A B C", "2: A; 2: B; 2: C");

    @Test
    void refusesAnOrderOfLotsThatNamesNobodyBeforeItCounts() {
        Lots lots = Lots.order(List.of(4));

        assertThatThrownBy(() -> Count.run(TIED, Ers97.ruleBook(), lots, stage -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("candidate number 4 is not between 1 and 3");
    }

    @Test
    void recordsWhatWasCountedAndTheLots() {
        Election election = election(1, "A B C", "3: A; 2: B=C A; 1: C A");

        CountRecord count = Count.run(election, ScottishLocal.ruleBook(), Lots.order(List.of(2, 1, 3)), stage -> {});

        assertThat(count.title()).isEqualTo("Test");
        assertThat(count.candidates()).isEqualTo(election.candidates());
        assertThat(count.rule().id()).isEqualTo("scottish-local");
        assertThat(count.input().papersCast()).isEqualTo(6);
        assertThat(count.input().papersValid()).isEqualTo(4);
        assertThat(count.input().ballotSetDigest()).isEqualTo(BallotsDigest.of(election.ballots()));
        assertThat(CountSheet.names(count.randomness().lotOrder())).isEqualTo("B A C");
    }

    @Test
    void joinsPapersThatAreEqualOnceTheirDefectsAreLeftOut() {
        Election election = election(1, "A B C", "3: A; 2: A B=C; 1: C A");

        CountRecord count = Count.run(election, ScottishLocal.ruleBook(), Lots.none(), stage -> {});

        assertThat(count.stages().get(0).tallyOf(election.candidate(1)).papers())
                .isEqualTo(5);
    }

    /** A step with nothing to say. */
    private record NoStep() implements Step {
        @Override
        public Optional<Move> next(CountView view, Lots lots) {
            return Optional.empty();
        }

        @Override
        public List<InTransfers> forms() {
            return List.of();
        }

        @Override
        public PartDescription description() {
            return PartDescription.NOTHING;
        }
    }

    @Test
    void refusesARuleBookThatDoesNotSayWhatComesNext() {
        Clause clause = Clause.of("1");
        ParcelRules rules = new ParcelRules(
                Heading.of("unfinished", "Unfinished", "None"),
                0,
                new StrictOrderOnly(clause),
                ValidPapers.NAMING_A_STANDING_CANDIDATE,
                new DroopQuota(0, clause),
                new AtLeastTheQuota(clause),
                List.of(new PlacesFilled(clause), new RemainingFillVacancies(clause)),
                List.of(new NoStep()),
                new Filing.InNoOrder(),
                new CreditedExactly(),
                SurplusSize.ABOVE_THE_QUOTA,
                NextPreference.FIRST_AVAILABLE,
                new UnderConstraints(
                        Doomed.BY_A_STEP, new TieRule(List.of(new ByLot(ByLot.Reading.STRONGEST_FIRST)), clause)));

        assertThatThrownBy(() -> Count.run(TIED, rules, Lots.none(), stage -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("rule book unfinished has no step for the figures of stage 1");
    }
}
