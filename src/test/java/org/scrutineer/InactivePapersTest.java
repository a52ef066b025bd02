package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.scrutineer.Elections.election;
import static org.scrutineer.record.InactiveCause.NO_CHOICE_LEFT;
import static org.scrutineer.record.InactiveCause.OVERVOTE;
import static org.scrutineer.record.InactiveCause.SKIPPED_RANKINGS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.Finding;
import org.scrutineer.audit.Invariant;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.IrvUs;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.explain.Explanation;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.json.RctabSummary;
import org.scrutineer.json.RecordSchema;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.InactiveCause;
import org.scrutineer.record.InactivePapers;
import org.scrutineer.record.Stage;
import org.scrutineer.report.Export;
import org.scrutineer.report.Formulas;
import org.scrutineer.report.ResultSheet;
import org.scrutineer.trace.PaperTraces;

/** Of 13 papers that rank anybody one has an overvote behind D, one skips two ranks there, and three name C alone. */
class InactivePapersTest {

    private static final Election ELECTION = election(1, "A B C D", "4: A; 4: B; 3: C; 1: D A=B C; 1: D - - A; 1: ");

    private static final CountRecord COUNT = Stv.count(ELECTION, IrvUs.ruleBook(), Lots.order(List.of(1, 2, 3, 4)));

    private static InactivePapers papers(InactiveCause cause, long papers) {
        return new InactivePapers(cause, papers, Votes.of(papers));
    }

    @Test
    void areToldByCauseAtEachStage() {
        assertThat(COUNT.stages())
                .extracting(Stage::inactive)
                .containsExactly(
                        List.of(papers(OVERVOTE, 0), papers(SKIPPED_RANKINGS, 0), papers(NO_CHOICE_LEFT, 0)),
                        List.of(papers(OVERVOTE, 1), papers(SKIPPED_RANKINGS, 1), papers(NO_CHOICE_LEFT, 0)),
                        List.of(papers(OVERVOTE, 1), papers(SKIPPED_RANKINGS, 1), papers(NO_CHOICE_LEFT, 3)));
    }

    @Test
    void areToldForThoseCausesOnlyThatTheOptionsKnow() {
        CountRecord count = Stv.count(
                ELECTION,
                IrvUs.ruleBook(Map.of("overvoteRule", "alwaysSkipToNextRank", "maxSkippedRanksAllowed", "unlimited")),
                Lots.order(List.of(1, 2, 3, 4)));

        assertThat(count.stages().get(2).inactive()).containsExactly(papers(NO_CHOICE_LEFT, 4));
    }

    @Test
    void areNotToldWhereARuleBookDoesNotTellCausesApart() {
        CountRecord count = Stv.count(election(1, "A B C", "4: A; 3: B; 1: C"), ScottishLocal.ruleBook(), Lots.none());

        assertThat(count.stages())
                .allSatisfy(stage -> assertThat(stage.inactive()).isEmpty());
        assertThat(JsonRecord.of(count).toString()).doesNotContain("inactive");
    }

    @Test
    void areWrittenToTheRecordAndReadBack() {
        String json = JsonRecord.of(COUNT).toString();

        assertThat(json.replaceAll("\\s", ""))
                .contains("\"inactive\":[{\"cause\":\"overvote\",\"papers\":\"1\",\"votes\":\"1\"},"
                        + "{\"cause\":\"skippedRankings\",\"papers\":\"1\",\"votes\":\"1\"},"
                        + "{\"cause\":\"exhaustedChoices\",\"papers\":\"3\",\"votes\":\"3\"}]");
        RecordSchema.assertValid(json);
        assertThat(JsonRecord.read(json).stages()).isEqualTo(COUNT.stages());
    }

    @Test
    void haveRowsOfTheirOwnOnSheets() {
        assertThat(ResultSheet.of(COUNT).toString().lines().map(String::stripTrailing))
                .contains(
                        "Non-transferable          0    +2      2    +3      5",
                        "  overvotes               0    +1      1            1",
                        "  skipped ranks           0    +1      1            1",
                        "  no choice left          0            0    +3      3");
        assertThat(Export.MARKDOWN.of(COUNT, Formulas.AS_THEY_ARE))
                .contains("| *of which overvotes* | 0 | 1 | 1 |", "| *of which no choice left* | 0 | 0 | 3 |");
    }

    @Test
    void areTheClassesOfTheSummaryOfRctab() {
        assertThat(RctabSummary.of(COUNT).toString().replaceAll("\\s", ""))
                .contains("\"inactiveBallots\":{\"exhaustedChoices\":\"3\",\"overvotes\":\"1\","
                        + "\"repeatedRankings\":\"0\",\"skippedRankings\":\"1\"}")
                .contains("\"undervotes\":1");
    }

    @Test
    void areToldInWordsOfWhoeverPassesThemOn() {
        assertThat(Explanation.of(COUNT, COUNT.candidates().get(2)).toString())
                .contains("3 papers (3 votes) become non-transferable. Non-transferable so far: 1 paper because an"
                        + " overvote was met, 1 paper because too many rankings in a row are skipped and 3 papers because nobody"
                        + " else who continues is named.");
    }

    @Test
    void areToldOfAPaperThatIsTraced() {
        PaperTraces traces = PaperTraces.of(COUNT);

        assertThat(traces.of(ELECTION.ballots().preferencesOf(entryOf("4>1=2>3")))
                        .inactive())
                .contains(OVERVOTE);
        assertThat(traces.of(ELECTION.ballots().preferencesOf(entryOf("4>->->1")))
                        .inactive())
                .contains(SKIPPED_RANKINGS);
        assertThat(traces.of(ELECTION.ballots().preferencesOf(entryOf("3"))).inactive())
                .contains(NO_CHOICE_LEFT);
        assertThat(traces.of(ELECTION.ballots().preferencesOf(entryOf("1"))).inactive())
                .isEmpty();
    }

    private static int entryOf(String preferences) {
        return IntStream.range(0, ELECTION.ballots().size())
                .filter(entry ->
                        ELECTION.ballots().preferencesOf(entry).toString().equals(preferences))
                .findFirst()
                .orElseThrow();
    }

    /** One paper more for an overvote, one less for skipped ranks: the sum is still right. */
    @Test
    void areWorkedOutAgainByTheCheck() {
        List<Stage> stages = new ArrayList<>(COUNT.stages());
        stages.set(
                2,
                withInactive(
                        stages.get(2),
                        List.of(papers(OVERVOTE, 2), papers(SKIPPED_RANKINGS, 0), papers(NO_CHOICE_LEFT, 3))));
        CountRecord wrong = new CountRecord(COUNT.header(), stages, COUNT.elected());

        assertThat(Audit.check(COUNT, ELECTION).findings()).isEmpty();
        assertThat(Audit.check(wrong, ELECTION).findings())
                .extracting(Finding::invariant, Finding::stage)
                .containsExactly(tuple(Invariant.I18, 3));
    }

    @Test
    void areMissedByTheCheckWhereTheyAreLeftOut() {
        List<Stage> stages = COUNT.stages().stream()
                .map(stage -> withInactive(stage, List.of()))
                .toList();

        assertThat(Audit.check(new CountRecord(COUNT.header(), stages, COUNT.elected()), ELECTION)
                        .findings())
                .extracting(Finding::invariant)
                .containsExactly(Invariant.I18, Invariant.I18, Invariant.I18);
    }

    private static Stage withInactive(Stage stage, List<InactivePapers> inactive) {
        return new Stage(
                stage.number(),
                stage.part(),
                stage.action(),
                stage.sources(),
                stage.transfers(),
                stage.tallies(),
                stage.nonTransferable(),
                stage.nonTransferablePapers(),
                stage.lossByFraction(),
                stage.quota(),
                stage.vacancies(),
                stage.decisions(),
                inactive);
    }
}
