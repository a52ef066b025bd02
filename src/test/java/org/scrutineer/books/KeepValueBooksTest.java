package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.Stv;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Stage;
import org.scrutineer.rules.Heading;
import org.scrutineer.rules.KeepValueRules;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.election.AtLeastTheQuota;
import org.scrutineer.rules.ending.PlacesFilled;
import org.scrutineer.rules.ending.RemainingFillVacancies;
import org.scrutineer.rules.keepvalue.ExcludeFewest;
import org.scrutineer.rules.keepvalue.KeepValuesStand;
import org.scrutineer.rules.keepvalue.NotSettledException;
import org.scrutineer.rules.keepvalue.PriceOfThePaper;
import org.scrutineer.rules.keepvalue.RevisionInTwoRoundings;
import org.scrutineer.rules.keepvalue.Sequence;
import org.scrutineer.rules.keepvalue.TotalSurplus;
import org.scrutineer.rules.keepvalue.WhenSettled;
import org.scrutineer.rules.paper.Candidature;
import org.scrutineer.rules.paper.StrictOrderOnly;
import org.scrutineer.rules.paper.UnreadablePaperException;
import org.scrutineer.rules.paper.ValidPapers;
import org.scrutineer.rules.quota.ActiveDroopQuota;
import org.scrutineer.rules.tie.ByLot;
import org.scrutineer.rules.tie.TieRule;

class KeepValueBooksTest {

    /** 12 A>B>C, 6 B>A>D, 5 C>D, 4 D, 3 E>D for three seats. */
    private static final Election P3 = Election.builder("P3", 3)
            .candidates("A", "B", "C", "D", "E")
            .papers(12, "A", "B", "C")
            .papers(6, "B", "A", "D")
            .papers(5, "C", "D")
            .papers(4, "D")
            .papers(3, "E", "D")
            .build();

    private static final Election CIRCLE = Election.builder("circle", 3)
            .candidates("A", "B", "C", "D")
            .papers(3, "A")
            .papers(1, "B")
            .papers(1, "A", "B")
            .papers(1, "B", "A")
            .build();

    private static CountRecord count(Election election, RuleBook book) {
        return Stv.count(
                election,
                book,
                Lots.order(election.candidates().stream().map(Candidate::number).toList()));
    }

    private static List<String> votes(Stage stage) {
        return stage.tallies().stream().map(tally -> tally.votes().toString()).toList();
    }

    private static List<String> elected(CountRecord count) {
        return count.elected().stream().map(one -> one.candidate().name()).toList();
    }

    /** In exact numbers the prices of A and B are 5/12 each, and C has 7, D 5, E 3. */
    @Test
    void warrenGoesOnWhileTheTotalSurplusStandsStill() {
        CountRecord count = count(P3, Warren.ruleBook());

        assertThat(count.stages().get(2).tallies().get(0).votes().toString(9)).startsWith("7.50000000");
        assertThat(count.stages().get(2).tallies().get(2).votes().toString(9)).startsWith("6.99999999");
        assertThat(elected(count)).containsExactly("A", "B", "D");
    }

    /** 5 A>B=C>D, 1 B=C>A, 3 C=D>B=A, 2 B>A=D>C for two seats; figures of the published count eq2. */
    @Test
    void exactCountsGiveEqualsTheMeanOfAllOrders() {
        Election election = Election.builder("eq2", 2)
                .candidates("A", "B", "C", "D")
                .papers(5, Preferences.ofRanks(List.of(List.of(1), List.of(2, 3), List.of(4))))
                .papers(1, Preferences.ofRanks(List.of(List.of(2, 3), List.of(1))))
                .papers(3, Preferences.ofRanks(List.of(List.of(3, 4), List.of(1, 2))))
                .papers(2, Preferences.ofRanks(List.of(List.of(2), List.of(1, 4), List.of(3))))
                .build();

        CountRecord count = count(election, MeekExact.ruleBook());

        assertThat(votes(count.stages().get(0))).containsExactly("5", "5/2", "2", "3/2");
        assertThat(count.stages().get(0).quota().toString()).isEqualTo("11/3");
        assertThat(elected(count)).containsExactly("A", "C");
    }

    @Test
    void strictBooksRefusePapersWithEqualRanks() {
        Election election = Election.builder("equal", 1)
                .candidates("A", "B")
                .papers(1, Preferences.ofRanks(List.of(List.of(1, 2))))
                .build();

        assertThatExceptionOfType(UnreadablePaperException.class)
                .isThrownBy(() -> count(election, MeekPrf.ruleBook()))
                .withMessage(
                        "a paper marked 1=2 has an equal or a skipped rank, for which the rule book has no clause");
    }

    @Test
    void countsTenMillionPapersWithoutOverflow() {
        Election election = Election.builder("many", 2)
                .candidates("A", "B", "C")
                .papers(6_000_000, "A", "B")
                .papers(4_000_000, "C")
                .build();

        CountRecord count = count(election, MeekPrf.ruleBook());

        assertThat(votes(count.stages().get(0)))
                .containsExactly("6000000.000000000", "0.000000000", "4000000.000000000");
        assertThat(count.stages().get(0).quota().toString(9)).isEqualTo("3333333.333333334");
        assertThat(elected(count)).containsExactly("A", "C");
    }

    /** Rounding up at nine places, with a quota near 0.0001, sends both prices up and both down in turn. */
    @Test
    void warrenSettlesWhereNoPriceFallsAnyMore() {
        assertThat(elected(count(CIRCLE, Warren.ruleBook()))).containsExactly("A", "B", "D");
    }

    @Test
    void givesUpWhereKeepValuesGoRoundInACircle() {
        Clause clause = Clause.of("none");
        KeepValueRules rules = new KeepValueRules(
                Heading.of("circle", "Circle", "A text"),
                9,
                new StrictOrderOnly(clause),
                Candidature.ALL_NOMINATED,
                ValidPapers.NAMING_ANY_CANDIDATE,
                new PriceOfThePaper(9, clause),
                new ActiveDroopQuota(9, clause),
                new AtLeastTheQuota(clause),
                List.of(new PlacesFilled(clause), new RemainingFillVacancies(clause)),
                TotalSurplus.NET,
                List.of(new WhenSettled(
                        List.of(new KeepValuesStand(clause)),
                        new ExcludeFewest(
                                new TieRule(List.of(new ByLot(ByLot.Reading.CHOSEN_FIRST)), clause), clause))),
                List.of(),
                new RevisionInTwoRoundings(Rounding.up(9), clause),
                Sequence.ONE_DECISION_A_COUNT);

        assertThatExceptionOfType(NotSettledException.class)
                .isThrownBy(() -> count(CIRCLE, rules))
                .withMessage("keep values must settle within 100000 counts of the papers, but did not at stage 2");
    }
}
