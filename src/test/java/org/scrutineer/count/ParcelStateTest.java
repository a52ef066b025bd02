package org.scrutineer.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Standing;
import org.scrutineer.record.CountInvariantException;
import org.scrutineer.record.Reason;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.parcel.CreditedExactly;
import org.scrutineer.rules.parcel.Credits;
import org.scrutineer.rules.part.Point;

class ParcelStateTest {

    private static final Candidate A = Candidate.of(1, "A");
    private static final Candidate B = Candidate.of(2, "B");
    private static final Candidate C = Candidate.of(3, "C").withStanding(Standing.WITHDRAWN);

    /** Five papers: 3 for A, 2 for B. */
    private static ParcelState state() {
        Election election =
                Election.builder("", 2).candidates("A", "B", "C").withdrawn("C").build();
        Statuses statuses = new Statuses(election, Standings.allNominated(election.candidates()));
        ParcelState state = new ParcelState(
                List.of(A, B, C), statuses, election.ballots(), candidate -> Votes.of(candidate.number()));
        state.admit(5);
        state.credit(A, 3, Votes.of(3));
        state.credit(B, 2, Votes.of(2));
        state.strike();
        return state;
    }

    @Test
    void keepsThePointsAtWhichTotalsWereStruck() {
        ParcelState state = state();
        state.begin(new StageAction.Surplus(A));
        state.debit(A, 1, Votes.of(1));
        state.credit(B, 1, Votes.parse("0.9"));
        state.addLossByFraction(Votes.parse("0.1"));
        state.strike();

        assertThat(state.history())
                .containsExactly(
                        new Point(
                                1,
                                0,
                                StageAction.Kind.FIRST_PREFERENCES,
                                List.of(Votes.of(3), Votes.of(2), Votes.ZERO)),
                        new Point(
                                2, 0, StageAction.Kind.SURPLUS, List.of(Votes.of(2), Votes.parse("2.9"), Votes.ZERO)));
        assertThat(state.stageKind()).isEqualTo(StageAction.Kind.SURPLUS);
    }

    @Test
    void knowsWhoContinuesWhoIsElectedAndWhoseSurplusWaits() {
        ParcelState state = state();
        state.setQuota(Votes.of(2));
        state.elect(B, Reason.QUOTA);
        state.elect(A, Reason.QUOTA);
        state.markPassedOn(B);

        assertThat(CountSheet.names(state.elected())).isEqualTo("B A");
        assertThat(CountSheet.names(state.awaitingTransfer())).isEqualTo("A");
        assertThat(state.untransferredSurpluses()).isEqualTo(Votes.of(1));
        assertThat(state.continuing()).isEmpty();
        assertThat(state.vacancies()).isZero();
    }

    @Test
    void letsOnlyContinuingCandidatesReceive() {
        ParcelState state = state();
        state.exclude(B);

        assertThat(state.available()).containsExactly(false, true, false, false);
    }

    @Test
    void refusesToStrikeVotesThatDoNotAddUp() {
        ParcelState state = state();
        state.begin(new StageAction.Surplus(A));
        state.debit(A, 0, Votes.of(1));

        assertThatThrownBy(state::strike)
                .isInstanceOf(CountInvariantException.class)
                .hasMessage(
                        "votes do not add up at stage 2: candidates [2, 2, 0] + non-transferable 0 + loss 0 is not 5,"
                                + " or papers [3, 2, 0] + non-transferable 0 are not");
    }

    @Test
    void refusesToStrikePapersThatDoNotAddUp() {
        ParcelState state = state();
        state.addNonTransferable(1, Votes.ZERO);

        assertThatThrownBy(state::strike)
                .isInstanceOf(CountInvariantException.class)
                .hasMessageEndingWith("or papers [3, 2, 0] + non-transferable 1 are not");
    }

    @Test
    void refusesToStrikeLessThanNothing() {
        ParcelState fewerVotes = state();
        fewerVotes.debit(B, 0, Votes.of(3));
        fewerVotes.credit(A, 0, Votes.of(3));
        ParcelState fewerPapers = state();
        fewerPapers.debit(B, 3, Votes.ZERO);
        fewerPapers.credit(A, 3, Votes.ZERO);
        ParcelState lessNonTransferable = state();
        lessNonTransferable.addNonTransferable(0, Votes.of(-1));
        lessNonTransferable.credit(A, 0, Votes.of(1));

        assertThat(List.of(fewerVotes, fewerPapers, lessNonTransferable))
                .allSatisfy(state -> assertThatThrownBy(state::strike).isInstanceOf(CountInvariantException.class));
    }

    @Test
    void letsRoundingGiveTooMuchWithinAMoveButNotAtItsEnd() {
        ParcelState state = state();
        state.addLossByFraction(Votes.of(-1));
        state.credit(A, 0, Votes.of(1));

        assertThatCode(state::strike).doesNotThrowAnyException();
        assertThatThrownBy(() -> state.endMove(new CreditedExactly()))
                .isInstanceOf(CountInvariantException.class)
                .hasMessage("the loss by fraction must not be below zero when a move is over, but was -1 at stage 1");
        assertThatCode(() -> state.endMove(Credits.roundedToTheNearest(0).clause("1A")))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesToChangeWhoDoesNotContinue() {
        ParcelState state = state();
        state.exclude(B);

        assertThatCode(() -> state.elect(A, Reason.QUOTA)).doesNotThrowAnyException();
        assertThatThrownBy(() -> state.elect(B, Reason.QUOTA))
                .isInstanceOf(CountInvariantException.class)
                .hasMessage("only a continuing candidate can change, but at stage 1 \"B\" was excluded");
        assertThatThrownBy(() -> state.exclude(A))
                .isInstanceOf(CountInvariantException.class)
                .hasMessage("only a continuing candidate can change, but at stage 1 \"A\" was elected");
        assertThatThrownBy(() -> state.exclude(C))
                .isInstanceOf(CountInvariantException.class)
                .hasMessage("only a continuing candidate can change, but at stage 1 \"C\" was withdrawn");
    }
}
