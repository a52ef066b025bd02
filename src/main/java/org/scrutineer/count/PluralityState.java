package org.scrutineer.count;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.record.CountInvariantException;
import org.scrutineer.record.Decision;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Tally;
import org.scrutineer.rules.part.Point;

/** The figures on the table while all votes are counted once. There is no quota, and nothing is lost by fraction. */
final class PluralityState implements StateView {

    private final int votesOfAPaper;
    private final List<Candidate> candidates;
    private final Statuses statuses;
    private final Ballots ballots;
    private final Votes[] votes;
    private final long[] papers;
    private long validPapers;
    private long papersWithVotesLeft;
    private Votes unused = Votes.ZERO;

    PluralityState(int votesOfAPaper, Election election) {
        this.votesOfAPaper = votesOfAPaper;
        this.candidates = election.candidates();
        this.statuses = new Statuses(election, Standings.allNominated(candidates));
        this.ballots = election.ballots();
        this.votes = new Votes[candidates.size()];
        this.papers = new long[candidates.size()];
        Arrays.fill(votes, Votes.ZERO);
    }

    private static int index(Candidate candidate) {
        return candidate.number() - 1;
    }

    int votesOfAPaper() {
        return votesOfAPaper;
    }

    /** Credits equal papers with the votes that each gives. */
    void admit(long number, Map<Integer, Votes> given) {
        validPapers += number;
        Votes left = Votes.of(votesOfAPaper);
        for (Map.Entry<Integer, Votes> vote : given.entrySet()) {
            int index = vote.getKey() - 1;
            votes[index] = votes[index].plus(vote.getValue().times(number));
            papers[index] += number;
            left = left.minus(vote.getValue());
        }
        unused = unused.plus(left.times(number));
        papersWithVotesLeft += left.isZero() ? 0 : number;
    }

    /** Checks that the votes of all papers add up. */
    void strike() {
        Votes sum = Arrays.stream(votes).reduce(unused, Votes::plus);
        if (unused.isNegative() || !sum.equals(Votes.of(validPapers).times(votesOfAPaper))) {
            throw new CountInvariantException("votes do not add up: candidates " + Arrays.toString(votes)
                    + " + not used " + unused + " is not " + votesOfAPaper + " for each of " + validPapers + " papers");
        }
    }

    void carryOut(List<Decision> decisions) {
        for (Decision decision : decisions) {
            switch (decision.type()) {
                case ELECT ->
                    decision.candidates().forEach(candidate -> statuses.elect(candidate, stage(), decision.reason()));
                case EXCLUDE -> decision.candidates().forEach(candidate -> statuses.exclude(candidate, stage()));
                case WITHDRAW, GUARD, DOOM, DEFER, APPORTION, LEAVE_VACANT, COME_BACK, STOP -> {}
            }
        }
    }

    List<Tally> tallies() {
        return candidates.stream()
                .map(candidate ->
                        new Tally(candidate, votes[index(candidate)], papers[index(candidate)], statuses.of(candidate)))
                .toList();
    }

    long papersWithVotesLeft() {
        return papersWithVotesLeft;
    }

    @Override
    public Statuses statuses() {
        return statuses;
    }

    @Override
    public Ballots ballots() {
        return ballots;
    }

    @Override
    public int stage() {
        return 1;
    }

    @Override
    public StageAction.Kind stageKind() {
        return StageAction.Kind.ALL_VOTES;
    }

    @Override
    public long validPapers() {
        return validPapers;
    }

    @Override
    public Votes quota() {
        return Votes.ZERO;
    }

    @Override
    public Votes nonTransferable() {
        return unused;
    }

    @Override
    public Votes lossByFraction() {
        return Votes.ZERO;
    }

    @Override
    public Votes activeVotes() {
        return Arrays.stream(votes).reduce(Votes.ZERO, Votes::plus);
    }

    @Override
    public List<Candidate> awaitingTransfer() {
        return List.of();
    }

    @Override
    public Votes votesOf(Candidate candidate) {
        return votes[index(candidate)];
    }

    @Override
    public List<Point> history() {
        return List.of(new Point(stage(), 0, stageKind(), List.of(votes)));
    }
}
