package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.CountInput;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Randomness;
import org.scrutineer.record.Reason;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Status;
import org.scrutineer.record.Tally;

class GoldenCountTest {

    private static final Clause CLAUSE = Clause.of("5.1.7");
    private static final List<Candidate> CANDIDATES =
            List.of(Candidate.of(1, "Gadsby"), Candidate.of(2, "Recaldin"), Candidate.of(3, "Re-open nominations"));
    private static final Stage FIRST =
            stage(1, new StageAction.FirstPreferences(), List.of("5", "20", "0"), "0", decision(DecisionType.ELECT, 2));
    private static final Stage SECOND = stage(
            2,
            new StageAction.Surplus(CANDIDATES.get(1)),
            List.of("16.56", "8.34", "0"),
            "0.10",
            decision(DecisionType.ELECT, 1));

    private final GoldenCount golden = GoldenCounts.of("sheets/ucl-2021", "ers97");

    @Test
    void readsTheSourceOfATable() {
        assertThat(golden.source()).isEqualTo("UCL Students' Union, March 2021, published result (ERS97, 2 places)");
    }

    @Test
    void readsTheOrderOfLots() {
        assertThat(GoldenCounts.of("droop/SC-Vm-12", "scottish-local").lots()).containsExactly(1, 2, 5, 4, 3);
    }

    @Test
    void leavesOutWhatASourceShowsBeyondTheCount() {
        GoldenCount count = GoldenCounts.of("sheets/p2", "wigm-prf");

        assertThat(count.stages()).extracting(stage -> stage.text("stage")).containsExactly("1", "2");
    }

    @Test
    void findsNoDifferenceInAnEqualCount() {
        assertThat(golden.firstDifference(count(List.of(FIRST, SECOND), 2, 1))).isEmpty();
    }

    @Test
    void namesTheStageAndTheCandidateOfAWrongFigure() {
        Stage wrong = stage(
                2,
                new StageAction.Surplus(CANDIDATES.get(1)),
                List.of("16.55", "8.35", "0"),
                "0.10",
                decision(DecisionType.ELECT, 1));

        assertThat(golden.firstDifference(count(List.of(FIRST, wrong), 2, 1)))
                .contains("stage 2, candidate 1: expected 16.56, but was 16.55");
    }

    @Test
    void seesAnElectionThatIsMissing() {
        Stage wrong = stage(1, new StageAction.FirstPreferences(), List.of("5", "20", "0"), "0");

        assertThat(golden.firstDifference(count(List.of(wrong, SECOND), 1)))
                .contains("stage 1, elected: expected [2], but was []");
    }

    @Test
    void seesAnExclusionThatIsTooMuch() {
        Stage wrong = stage(
                2,
                new StageAction.Surplus(CANDIDATES.get(1)),
                List.of("16.56", "8.34", "0"),
                "0.10",
                decision(DecisionType.ELECT, 1),
                decision(DecisionType.EXCLUDE, 3));

        assertThat(golden.firstDifference(count(List.of(FIRST, wrong), 2, 1)))
                .contains("stage 2, excluded: expected [], but was [3]");
    }

    @Test
    void seesAStageThatIsMissing() {
        assertThat(golden.firstDifference(count(List.of(FIRST), 2)))
                .contains("after 1 equal lines: 2 lines expected, but there are 1");
    }

    @Test
    void seesACandidateMissingFromTheListOfTheElected() {
        assertThat(golden.firstDifference(count(List.of(FIRST, SECOND), 2)))
                .contains("elected in all: expected [1, 2], but was [2]");
    }

    @Test
    void refusesAColumnThatIsNotInTheTable() {
        GoldenStage stage = new GoldenStage(Map.of("quota", "8.34"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.text("kind"))
                .withMessage("there is no column \"kind\" in [quota]");
    }

    private static Stage stage(
            int number, StageAction action, List<String> votes, String nonTransferable, Decision... decisions) {
        List<Tally> tallies = CANDIDATES.stream()
                .map(candidate ->
                        new Tally(candidate, Votes.parse(votes.get(candidate.number() - 1)), 0, Status.CONTINUING))
                .toList();
        return new Stage(
                number,
                0,
                action,
                List.of(),
                List.of(),
                tallies,
                Votes.parse(nonTransferable),
                0,
                Votes.ZERO,
                Votes.parse("8.34"),
                0,
                List.of(decisions));
    }

    private static Decision decision(DecisionType type, int number) {
        return Decision.of(type, List.of(CANDIDATES.get(number - 1)), Reason.QUOTA, CLAUSE);
    }

    private static CountRecord count(List<Stage> stages, Integer... elected) {
        return new CountRecord(
                "",
                2,
                CANDIDATES,
                new RuleDescription("ers97", "1", "ERS97", 2, Map.of(), List.of()),
                new CountInput("sha256:", List.of(), 25, 25, List.of()),
                Randomness.none(),
                stages,
                List.of(elected).stream()
                        .map(number -> new Elected(CANDIDATES.get(number - 1), 1, 1, Reason.QUOTA))
                        .toList());
    }
}
