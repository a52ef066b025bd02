package org.scrutineer.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.record.CandidateKeepValue;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Reason;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.keepvalue.RevisionInTwoRoundings;

class KeepValueStateTest {

    private static final Election ELECTION = Election.builder("Three", 2)
            .candidates("A", "B", "C")
            .papers(4, "A")
            .papers(1, "C")
            .build();

    /** A fold in which A always has 4 votes, B none and C 1. */
    private static final class FourNoneAndOne implements FoldedPapers {

        @Override
        public long validPapers() {
            return 5;
        }

        @Override
        public void admit(Collection<Candidate> following) {}

        @Override
        public void elect(Collection<Candidate> elected) {}

        @Override
        public void exclude(Collection<Candidate> excluded) {}

        @Override
        public Totals count(KeepValue[] keepValues) {
            List<Votes> votes = List.of(Votes.of(4), Votes.ZERO, Votes.of(1));
            return new Totals() {
                @Override
                public Votes votesOf(int index) {
                    return votes.get(index);
                }

                @Override
                public Votes sum() {
                    return Votes.of(5);
                }
            };
        }

        @Override
        public Votes nonTransferable() {
            return Votes.ZERO;
        }

        @Override
        public long papersAt(int place) {
            return 0;
        }
    }

    /** A keeps 1 times 2 over 4; B, who is elected as the last remaining, has no votes to divide by. */
    @Test
    void worksOutNoKeepValueForTheElectedWithoutVotes() {
        KeepValueState state = new KeepValueState(
                ELECTION.candidates(),
                new Statuses(ELECTION, Standings.allNominated(ELECTION.candidates())),
                ELECTION.ballots(),
                new FourNoneAndOne());
        state.count();
        state.setQuota(Votes.of(2));
        state.elect(ELECTION.candidate(1), Reason.QUOTA);
        state.elect(ELECTION.candidate(2), Reason.LAST_REMAINING);

        state.revise(new RevisionInTwoRoundings(Rounding.up(9), Clause.of("none")));
        state.adoptRevision();

        assertThat(((StageAction.KeepValues) state.action()).keepValues())
                .extracting(CandidateKeepValue::value)
                .containsExactly(KeepValue.parse("0.5"), KeepValue.ONE, KeepValue.ONE);
    }
}
