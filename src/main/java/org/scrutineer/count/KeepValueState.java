package org.scrutineer.count;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CandidateKeepValue;
import org.scrutineer.record.Reason;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Tally;
import org.scrutineer.rules.keepvalue.Revision;
import org.scrutineer.rules.part.KeepValueView;
import org.scrutineer.rules.part.Point;

/** The figures on the table while papers are counted by keep values. */
final class KeepValueState implements KeepValueView, StateView {

    private final List<Candidate> candidates;
    private final FoldedPapers fold;
    private final Statuses statuses;
    private final Ballots ballots;
    private final KeepValue[] keepValues;
    private KeepValue[] revised;
    private final List<Totals> totals = new ArrayList<>();
    private final List<Integer> stages = new ArrayList<>();

    private int stage = 1;
    private int iterations;
    private Votes quota = Votes.ZERO;
    private Votes surplus = Votes.ZERO;
    private Optional<Votes> previousSurplus = Optional.empty();

    KeepValueState(List<Candidate> candidates, Statuses statuses, Ballots ballots, FoldedPapers fold) {
        this.candidates = candidates;
        this.fold = fold;
        this.statuses = statuses;
        this.ballots = ballots;
        this.keepValues = new KeepValue[candidates.size()];
        Arrays.fill(keepValues, KeepValue.ZERO);
        statuses.continuing().forEach(candidate -> keepValues[index(candidate)] = KeepValue.ONE);
        this.revised = keepValues.clone();
    }

    private static int index(Candidate candidate) {
        return candidate.number() - 1;
    }

    /** Begins the next stage. */
    void begin() {
        stage++;
        iterations = 0;
        previousSurplus = Optional.empty();
    }

    /** Counts the papers once more. */
    void count() {
        if (iterations > 0) {
            previousSurplus = Optional.of(surplus);
        }
        iterations++;
        totals.add(fold.count(keepValues));
        stages.add(stage);
    }

    void setQuota(Votes quota) {
        this.quota = quota;
    }

    void setTotalSurplus(Votes surplus) {
        this.surplus = surplus;
    }

    /** Works the keep values of the elected who have votes out anew, without using them yet. */
    void revise(Revision revision) {
        revised = keepValues.clone();
        for (Candidate one : elected()) {
            int index = index(one);
            Votes votes = votesOf(one);
            revised[index] = votes.isZero() ? keepValues[index] : revision.next(keepValues[index], quota, votes);
        }
    }

    /** Uses the keep values that were worked out last. */
    void adoptRevision() {
        for (Candidate one : elected()) {
            int index = index(one);
            keepValues[index] = revised[index];
        }
    }

    void elect(Candidate candidate, Reason reason) {
        statuses.elect(candidate, stage, reason);
    }

    void exclude(Candidate candidate) {
        statuses.exclude(candidate, stage);
    }

    /** Gives a further RON the keep value of those who continue. */
    void admit(Candidate ron) {
        keepValues[index(ron)] = KeepValue.ONE;
        revised[index(ron)] = KeepValue.ONE;
    }

    /** Takes the keep value from a candidate who is excluded, for the papers to be counted without. */
    void passOver(Candidate candidate) {
        keepValues[index(candidate)] = KeepValue.ZERO;
    }

    /** All that can still be looked at, as a text: of the past only the votes of those who continue. */
    String seen() {
        StringBuilder seen = new StringBuilder(statuses.seen());
        seen.append(stage)
                .append(' ')
                .append(iterations)
                .append(' ')
                .append(quota)
                .append(' ')
                .append(surplus);
        seen.append(previousSurplus).append(Arrays.toString(keepValues)).append('\n');
        for (int time = 0; time < totals.size(); time++) {
            Totals then = totals.get(time);
            seen.append(stages.get(time)).append(':');
            continuing()
                    .forEach(candidate ->
                            seen.append(then.votesOf(index(candidate))).append(' '));
            seen.append('\n');
        }
        return seen.toString();
    }

    StageAction action() {
        return new StageAction.KeepValues(
                iterations,
                statuses.present().stream()
                        .map(candidate -> new CandidateKeepValue(candidate, keepValues[index(candidate)]))
                        .toList());
    }

    List<Tally> tallies() {
        return statuses.present().stream()
                .map(candidate -> new Tally(
                        candidate, votesOf(candidate), fold.papersAt(candidate.number()), statuses.of(candidate)))
                .toList();
    }

    /** How many times the papers were counted at this stage. */
    int iterations() {
        return iterations;
    }

    private Totals present() {
        return totals.get(totals.size() - 1);
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
        return StageAction.Kind.KEEP_VALUES;
    }

    @Override
    public long validPapers() {
        return fold.validPapers();
    }

    @Override
    public Votes quota() {
        return quota;
    }

    @Override
    public Votes nonTransferable() {
        return fold.nonTransferable();
    }

    @Override
    public Votes lossByFraction() {
        return Votes.of(validPapers()).minus(activeVotes()).minus(nonTransferable());
    }

    @Override
    public Votes activeVotes() {
        return present().sum();
    }

    @Override
    public List<Candidate> awaitingTransfer() {
        return List.of();
    }

    @Override
    public Votes votesOf(Candidate candidate) {
        return present().votesOf(index(candidate));
    }

    @Override
    public List<Point> history() {
        return new AbstractList<>() {
            @Override
            public Point get(int time) {
                Totals then = totals.get(time);
                Votes[] votes = new Votes[candidates.size()];
                Arrays.setAll(votes, then::votesOf);
                return new Point(stages.get(time), 0, StageAction.Kind.KEEP_VALUES, List.of(votes));
            }

            @Override
            public int size() {
                return totals.size();
            }
        };
    }

    @Override
    public KeepValue keepValueOf(Candidate candidate) {
        return keepValues[index(candidate)];
    }

    @Override
    public Votes totalSurplus() {
        return surplus;
    }

    @Override
    public Optional<Votes> previousTotalSurplus() {
        return previousSurplus;
    }

    @Override
    public KeepValue revisedKeepValueOf(Candidate candidate) {
        return revised[index(candidate)];
    }
}
