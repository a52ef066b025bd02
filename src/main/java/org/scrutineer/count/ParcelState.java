package org.scrutineer.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountInvariantException;
import org.scrutineer.record.Reason;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Status;
import org.scrutineer.record.Tally;
import org.scrutineer.rules.parcel.Credit;
import org.scrutineer.rules.part.Point;

/** The figures on the table while papers are counted in parcels. */
final class ParcelState implements StateView {

    private final List<Candidate> candidates;
    private final Statuses statuses;
    private final Ballots ballots;
    private final Function<Candidate, Votes> surplus;
    private final Votes[] votes;
    private final long[] papers;
    private final boolean[] passedOn;
    private Votes withCandidates = Votes.ZERO;
    private final List<Point> history = new ArrayList<>();

    private StageAction action = new StageAction.FirstPreferences();
    private List<Tally> lastTallies = List.of();
    private int stage = 1;
    private int part;
    private long validPapers;
    private Votes quota = Votes.ZERO;
    private Votes nonTransferable = Votes.ZERO;
    private long nonTransferablePapers;
    private Votes lossByFraction = Votes.ZERO;

    ParcelState(List<Candidate> candidates, Statuses statuses, Ballots ballots, Function<Candidate, Votes> surplus) {
        this.candidates = candidates;
        this.statuses = statuses;
        this.ballots = ballots;
        this.surplus = surplus;
        this.votes = new Votes[candidates.size()];
        this.papers = new long[candidates.size()];
        this.passedOn = new boolean[candidates.size()];
        Arrays.fill(votes, Votes.ZERO);
    }

    private static int index(Candidate candidate) {
        return candidate.number() - 1;
    }

    void begin(StageAction next) {
        stage++;
        part = 0;
        action = next;
    }

    void beginPart(int number) {
        part = number;
    }

    /** Takes from everybody what there is, so that the valid papers can be credited again. */
    void clear() {
        Arrays.fill(votes, Votes.ZERO);
        Arrays.fill(papers, 0);
        Arrays.fill(passedOn, false);
        nonTransferable = Votes.ZERO;
        nonTransferablePapers = 0;
        lossByFraction = Votes.ZERO;
        withCandidates = Votes.ZERO;
    }

    void admit(long valid) {
        validPapers = valid;
    }

    void setQuota(Votes quota) {
        this.quota = quota;
    }

    void credit(Candidate candidate, long morePapers, Votes moreVotes) {
        papers[index(candidate)] += morePapers;
        votes[index(candidate)] = votes[index(candidate)].plus(moreVotes);
        withCandidates = withCandidates.plus(moreVotes);
    }

    void debit(Candidate candidate, long fewerPapers, Votes fewerVotes) {
        papers[index(candidate)] -= fewerPapers;
        votes[index(candidate)] = votes[index(candidate)].minus(fewerVotes);
        withCandidates = withCandidates.minus(fewerVotes);
    }

    void addNonTransferable(long morePapers, Votes moreVotes) {
        nonTransferablePapers += morePapers;
        nonTransferable = nonTransferable.plus(moreVotes);
    }

    void addLossByFraction(Votes more) {
        lossByFraction = lossByFraction.plus(more);
    }

    void elect(Candidate candidate, Reason reason) {
        statuses.elect(candidate, stage, reason);
    }

    void exclude(Candidate candidate) {
        statuses.exclude(candidate, stage);
    }

    void markPassedOn(Candidate candidate) {
        passedOn[index(candidate)] = true;
    }

    /**
     * All that can still be looked at, as a text: of the past only the votes of those who continue or have papers to
     * pass on, for no part asks for those of others.
     */
    String seen() {
        List<Candidate> open = new ArrayList<>(continuing());
        open.addAll(awaitingTransfer());
        StringBuilder seen = new StringBuilder(statuses.seen());
        seen.append(stage)
                .append('.')
                .append(part)
                .append(action.kind())
                .append(' ')
                .append(quota);
        seen.append(' ').append(nonTransferable).append(' ').append(nonTransferablePapers);
        seen.append(' ').append(lossByFraction).append(Arrays.toString(votes)).append(Arrays.toString(papers));
        seen.append(Arrays.toString(passedOn)).append('\n');
        for (Point point : history) {
            seen.append(point.stage()).append('.').append(point.part()).append(':');
            open.forEach(candidate -> seen.append(point.votesOf(candidate)).append(' '));
            seen.append('\n');
        }
        return seen.toString();
    }

    /**
     * Closes the totals of a stage or part: checks that they add up, and keeps them for ties. Within a move rounding
     * may have given away more than it will have taken in the end, but nothing else is ever below zero.
     */
    void strike() {
        Votes sum = withCandidates.plus(nonTransferable).plus(lossByFraction);
        long held = nonTransferablePapers;
        boolean negative = nonTransferable.isNegative();
        for (int i = 0; i < votes.length; i++) {
            held += papers[i];
            negative |= votes[i].isNegative() || papers[i] < 0;
        }
        if (negative || !sum.equals(Votes.of(validPapers)) || held != validPapers) {
            throw new CountInvariantException("votes do not add up at stage " + stage + ": candidates "
                    + Arrays.toString(votes) + " + non-transferable " + nonTransferable + " + loss " + lossByFraction
                    + " is not " + validPapers + ", or papers " + Arrays.toString(papers) + " + non-transferable "
                    + nonTransferablePapers + " are not");
        }
        history.add(new Point(stage, part, action.kind(), List.of(votes)));
    }

    /**
     * Closes a move, after which no more may be lost by fraction than there was: checks that it is not less than
     * nothing, unless the credit may give more than there is.
     */
    void endMove(Credit credit) {
        if (lossByFraction.isNegative() && !credit.mayGiveMore()) {
            throw new CountInvariantException("the loss by fraction must not be below zero when a move is over, but"
                    + " was " + lossByFraction + " at stage " + stage);
        }
    }

    /** The tallies now. Of whoever has what was had at the last entry the same tally stands in both. */
    List<Tally> tallies() {
        List<Tally> now = new ArrayList<>(candidates.size());
        for (Candidate candidate : statuses.present()) {
            int row = index(candidate);
            Status status = statuses.of(candidate);
            Tally before =
                    row < lastTallies.size() ? lastTallies.get(row) : new Tally(candidate, Votes.ZERO, 0, status);
            boolean stands =
                    before.votes().equals(votes[row]) && before.papers() == papers[row] && before.status() == status;
            now.add(stands ? before : new Tally(candidate, votes[row], papers[row], status));
        }
        lastTallies = List.copyOf(now);
        return lastTallies;
    }

    /** Whether each candidate, by number, may receive papers; place 0 may not. */
    boolean[] available() {
        boolean[] available = new boolean[candidates.size() + 1];
        for (Candidate candidate : continuing()) {
            available[candidate.number()] = true;
        }
        return available;
    }

    int part() {
        return part;
    }

    StageAction action() {
        return action;
    }

    long nonTransferablePapers() {
        return nonTransferablePapers;
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
        return stage;
    }

    @Override
    public StageAction.Kind stageKind() {
        return action.kind();
    }

    @Override
    public long validPapers() {
        return validPapers;
    }

    @Override
    public Votes quota() {
        return quota;
    }

    @Override
    public Votes nonTransferable() {
        return nonTransferable;
    }

    @Override
    public Votes lossByFraction() {
        return lossByFraction;
    }

    @Override
    public List<Candidate> awaitingTransfer() {
        return elected().stream()
                .filter(candidate -> !passedOn[index(candidate)])
                .toList();
    }

    @Override
    public Votes votesOf(Candidate candidate) {
        return votes[index(candidate)];
    }

    @Override
    public Votes surplusOf(Candidate candidate) {
        return surplus.apply(candidate);
    }

    @Override
    public List<Point> history() {
        return Collections.unmodifiableList(history);
    }
}
