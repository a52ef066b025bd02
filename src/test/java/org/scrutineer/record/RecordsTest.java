package org.scrutineer.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;

class RecordsTest {

    private static final Candidate ASH = Candidate.of(1, "Ash");
    private static final Candidate BIRCH = Candidate.of(2, "Birch");

    private static Stage stage(List<Tally> tallies) {
        return new Stage(
                1,
                0,
                new StageAction.FirstPreferences(),
                List.of(),
                List.of(),
                tallies,
                Votes.ZERO,
                0,
                Votes.ZERO,
                Votes.of(2),
                1,
                List.of());
    }

    private static CountRecord count(List<Stage> stages) {
        return count(3, stages, new Elected(ASH, 1, 1, Reason.QUOTA));
    }

    private static CountRecord count(int seats, List<Stage> stages, Elected... elected) {
        return new CountRecord(
                "",
                seats,
                List.of(ASH, BIRCH),
                new RuleDescription("x", "1", "X", 2, Map.of(), List.of()),
                new CountInput("sha256:", List.of(), 3, 3, List.of()),
                Randomness.none(),
                stages,
                List.of(elected));
    }

    @Test
    void aCountHasAStage() {
        assertThatThrownBy(() -> count(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a count must have a stage");
    }

    @Test
    void aCountElectsNoMoreThanThereArePlaces() {
        assertThatThrownBy(() -> count(
                        1,
                        List.of(stage(List.of())),
                        new Elected(ASH, 1, 1, Reason.QUOTA),
                        new Elected(BIRCH, 2, 1, Reason.QUOTA)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no more must be elected than there are places, but 2 were to 1");
    }

    @Test
    void aCountElectsNobodyTwice() {
        assertThatThrownBy(() -> count(
                        3,
                        List.of(stage(List.of())),
                        new Elected(ASH, 1, 1, Reason.QUOTA),
                        new Elected(ASH, 2, 1, Reason.QUOTA)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nobody must be elected twice, but \"Ash\" was");
    }

    @Test
    void aCountKnowsThePlacesNobodyCouldFill() {
        assertThat(count(List.of(stage(List.of()))).unfilledSeats()).isEqualTo(2);
    }

    @Test
    void aStageFindsTheTallyOfACandidate() {
        Tally ash = new Tally(ASH, Votes.of(2), 2, Status.ELECTED);
        Tally birch = new Tally(BIRCH, Votes.of(1), 1, Status.CONTINUING);

        assertThat(stage(List.of(ash, birch)).tallyOf(BIRCH)).isEqualTo(birch);
    }

    @Test
    void aStageKeepsItsOwnListOfTallies() {
        List<Tally> tallies = new ArrayList<>();
        Stage stage = stage(tallies);

        tallies.add(new Tally(ASH, Votes.of(2), 2, Status.ELECTED));

        assertThat(stage.tallies()).isEmpty();
    }

    @Test
    void aTieIsBetweenTwoOrMoreTheChosenAmongThem() {
        assertThatThrownBy(() -> new TieBreak(List.of(ASH), TieMethod.FORWARD, 1, ASH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a tie must be between two or more, the chosen among them, but was [Ash] and Ash");
        assertThatThrownBy(() -> new TieBreak(List.of(ASH, BIRCH), TieMethod.FORWARD, 1, Candidate.of(3, "Cedar")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a tie must be between two or more, the chosen among them, but was [Ash, Birch] and Cedar");
    }

    @Test
    void aRuleDescriptionOrdersItsParametersByName() {
        RuleDescription rule = new RuleDescription("x", "1", "X", 2, Map.of("b", "2", "a", "1", "c", "3"), List.of());

        assertThat(rule.parameters().keySet()).containsExactly("a", "b", "c");
    }

    @Test
    void aClauseIsItsNumber() {
        assertThat(Clause.of("48(3)")).hasToString("48(3)").isEqualTo(new Clause("48(3)", ""));
    }

    @Test
    void aStageActionHasATermAndATitle() {
        StageAction first = new StageAction.FirstPreferences();
        StageAction surplus = new StageAction.Surplus(ASH);
        StageAction exclusion = new StageAction.Exclusion(List.of(ASH, BIRCH));

        assertThat(Stream.of(first, surplus, exclusion).map(StageAction::term))
                .containsExactly("firstPreferences", "surplus", "exclusion");
        assertThat(Stream.of(first, surplus, exclusion).map(StageAction::title))
                .containsExactly("First preferences", "Surplus of Ash", "Exclusion of Ash + Birch");
    }

    @Test
    void aRemainderMovesNoPaper() {
        assertThat(new Source.Remainder(ASH, Votes.of(1)).papers()).isZero();
    }

    @Test
    void everyFixedWordIsThatOfTheRecordFormat() {
        assertThat(Stream.of(DecisionType.values()).map(DecisionType::term))
                .containsExactly(
                        "elect",
                        "exclude",
                        "withdraw",
                        "guard",
                        "doom",
                        "defer",
                        "apportion",
                        "leaveVacant",
                        "comeBack",
                        "stop");
        assertThat(Stream.of(Reason.values()).map(Reason::term))
                .containsExactly(
                        "quota",
                        "lastRemaining",
                        "uncatchable",
                        "lowest",
                        "bulkLowest",
                        "impossible",
                        "belowThreshold",
                        "guarded",
                        "doomed",
                        "lot",
                        "equalFraction",
                        "undeclared",
                        "withdrawn",
                        "reOpenNominations",
                        "restart",
                        "quotaNotReached",
                        "withoutVotes",
                        "countComplete");
        assertThat(Stream.of(Status.values()).map(Status::term))
                .containsExactly("continuing", "guarded", "elected", "excluded", "withdrawn");
        assertThat(Stream.of(TieMethod.values()).map(TieMethod::term))
                .containsExactly(
                        "backward",
                        "forward",
                        "firstDifference",
                        "earlierSurplus",
                        "earlierElection",
                        "lotOrder",
                        "manual",
                        "draw",
                        "pseudoRandom",
                        "ballotOrder");
        assertThat(Stream.of(Source.Selector.values()).map(Source.Selector::term))
                .containsExactly("all", "lastParcel", "value", "paperIds");
        assertThat(Stream.of(Destination.Pool.values()).map(Destination.Pool::term))
                .containsExactly("nonTransferable", "lossByFraction");
    }
}
