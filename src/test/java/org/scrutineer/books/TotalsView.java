package org.scrutineer.books;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Point;

/** A count of which only the totals are known, as an official sheet shows them. Mutable; used by one test. */
final class TotalsView implements CountView {

    private final int seats;
    private final Votes quota;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Point> history = new ArrayList<>();
    private final List<Candidate> elected = new ArrayList<>();
    private final Set<Integer> passedOn = new TreeSet<>();
    private final Set<Integer> excluded = new TreeSet<>();

    TotalsView(int seats, long quota, int candidates) {
        this.seats = seats;
        this.quota = Votes.of(quota);
        for (int number = 1; number <= candidates; number++) {
            this.candidates.add(Candidate.of(number, "C" + number));
        }
    }

    /** Enters the totals of the next count; those missing are excluded. */
    void enter(Map<Integer, Long> totals) {
        List<Votes> votes = new ArrayList<>();
        for (Candidate candidate : candidates) {
            votes.add(Votes.of(totals.getOrDefault(candidate.number(), 0L)));
            if (!totals.containsKey(candidate.number())) {
                excluded.add(candidate.number());
            }
        }
        history.add(new Point(history.size() + 1, 0, stageKind(), votes));
    }

    void carryOut(List<Decision> decisions) {
        decisions.stream()
                .filter(decision -> decision.type() == DecisionType.ELECT)
                .forEach(decision -> elected.addAll(decision.candidates()));
    }

    void markPassedOn(int number) {
        passedOn.add(number);
    }

    /** The totals entered last, by number. */
    Map<Integer, Votes> totals() {
        Map<Integer, Votes> totals = new TreeMap<>();
        candidates.forEach(candidate -> totals.put(candidate.number(), votesOf(candidate)));
        return totals;
    }

    @Override
    public int seats() {
        return seats;
    }

    @Override
    public int stage() {
        return history.size();
    }

    @Override
    public StageAction.Kind stageKind() {
        return history.size() == 1 ? StageAction.Kind.FIRST_PREFERENCES : StageAction.Kind.EXCLUSION;
    }

    @Override
    public long validPapers() {
        throw new UnsupportedOperationException("the sheet does not say");
    }

    @Override
    public Votes quota() {
        return quota;
    }

    @Override
    public Votes nonTransferable() {
        throw new UnsupportedOperationException("the sheet does not say");
    }

    @Override
    public Votes lossByFraction() {
        return Votes.ZERO;
    }

    @Override
    public List<Candidate> continuing() {
        return candidates.stream()
                .filter(candidate -> !elected.contains(candidate) && !excluded.contains(candidate.number()))
                .toList();
    }

    @Override
    public List<Candidate> elected() {
        return List.copyOf(elected);
    }

    @Override
    public int electedAt(Candidate candidate) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Candidate> awaitingTransfer() {
        return elected.stream()
                .filter(candidate -> !passedOn.contains(candidate.number()))
                .toList();
    }

    @Override
    public Votes votesOf(Candidate candidate) {
        return history.get(history.size() - 1).votesOf(candidate);
    }

    @Override
    public List<Point> history() {
        return List.copyOf(history);
    }

    @Override
    public Ballots ballots() {
        throw new UnsupportedOperationException("the sheet does not say");
    }
}
