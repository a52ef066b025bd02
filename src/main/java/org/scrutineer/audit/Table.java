package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.scrutineer.audit.reading.TableView;
import org.scrutineer.ballot.BallotAccumulator;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountStatement;
import org.scrutineer.record.Receipt;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Status;

/** The figures of a count as the check works them out: one line for each candidate, by number, and what nobody has. */
final class Table implements TableView {

    private final int seats;
    private final RonLine ron;
    private final List<Candidate> candidates;
    private final Fraction[] votes;
    private final long[] papers;
    private final Status[] states;
    private final boolean[] passedOn;
    private final List<Integer> elected = new ArrayList<>();
    private final int[] electedAt;
    private final Set<Integer> doomed = new TreeSet<>();
    private final Set<Integer> barred = new TreeSet<>();
    private final List<Point> points = new ArrayList<>();

    /** The stage at which the count last began again, 0 if it has not. */
    private int begunAgain;

    private MarkedPapers marks;
    private Predicate<List<Integer>> indifferent = excluded -> true;

    private Causes causes = Causes.notTold();
    private IntFunction<Fraction> surplus = number -> TableView.super.surplus(number);

    /** When papers are received that move now. */
    Receipt receipt = Receipt.OF_FIRST_PREFERENCES;

    long validPapers;
    Fraction quota = Fraction.ZERO;
    Fraction nonTransferable = Fraction.ZERO;
    long nonTransferablePapers;
    Fraction loss = Fraction.ZERO;

    /** The table of a count before its first stage. */
    Table(CountStatement count) {
        this(count.seats(), new RonLine(count));
    }

    /** A table on which nobody is RON. */
    Table(int seats, List<Candidate> candidates) {
        this(seats, RonLine.none(candidates));
    }

    private Table(int seats, RonLine ron) {
        this.seats = seats;
        this.ron = ron;
        this.candidates = ron.rows();
        this.votes = new Fraction[candidates.size() + 1];
        this.papers = new long[candidates.size() + 1];
        this.states = new Status[candidates.size() + 1];
        this.passedOn = new boolean[candidates.size() + 1];
        this.electedAt = new int[candidates.size() + 1];
        this.marks = new MarkedPapers(new BallotAccumulator(candidates.size()).build());
        Arrays.fill(votes, Fraction.ZERO);
        Arrays.fill(states, Status.WITHDRAWN);
        for (Candidate candidate : candidates) {
            boolean stands = candidate.isNominated() && !candidate.isWithdrawn();
            states[candidate.number()] = stands ? Status.CONTINUING : Status.WITHDRAWN;
        }
    }

    @Override
    public int seats() {
        return seats;
    }

    @Override
    public List<Candidate> candidates() {
        return candidates;
    }

    @Override
    public int nominated() {
        return ron.nominated();
    }

    /** RON and the further RONs. */
    RonLine ron() {
        return ron;
    }

    /** The RON that is about to stand, as the one before is elected and a place is open; {@code 0} if none is. */
    int following() {
        return ron.isKnown() && vacancies() > 0 && states[ron.latest()] == Status.ELECTED ? ron.next() : 0;
    }

    /** Lets a further RON stand if it is about to; returns whether one was. */
    boolean follow() {
        int following = following();
        if (following > 0) {
            states[following] = Status.CONTINUING;
            ron.follow();
        }
        return following > 0;
    }

    @Override
    public long validPapers() {
        return validPapers;
    }

    @Override
    public Fraction quota() {
        return quota;
    }

    @Override
    public Fraction nonTransferable() {
        return nonTransferable;
    }

    @Override
    public Fraction loss() {
        return loss;
    }

    @Override
    public boolean isIndifferentTo(List<Integer> excluded) {
        return indifferent.test(excluded);
    }

    /** Says which candidates can be excluded together without constraints bearing on others. */
    void bind(Predicate<List<Integer>> indifferentTo) {
        indifferent = indifferentTo;
    }

    /** More stages than there can be: one for all first preferences, and each candidate's surplus and exclusion. */
    int mostStages() {
        return 2 * candidates.size() + 1;
    }

    /** The same of a count that may begin again after the exclusion of each candidate. */
    int mostStagesBeginningAgain() {
        return (candidates.size() + 1) * (candidates.size() + 1);
    }

    /** Takes from everybody what there is, and lets those who were elected continue. */
    void beginAgain() {
        begunAgain = receipt.stage();
        Arrays.fill(votes, Fraction.ZERO);
        Arrays.fill(papers, 0);
        Arrays.fill(passedOn, false);
        elected.forEach(number -> states[number] = Status.CONTINUING);
        elected.clear();
        nonTransferable = Fraction.ZERO;
        nonTransferablePapers = 0;
        loss = Fraction.ZERO;
    }

    @Override
    public boolean isBegunAgain() {
        return receipt.stage() == begunAgain;
    }

    @Override
    public Fraction votes(int number) {
        return votes[number];
    }

    long papers(int number) {
        return papers[number];
    }

    Status state(int number) {
        return states[number];
    }

    /** Whether a candidate has not withdrawn. */
    boolean stands(int number) {
        return states[number] != Status.WITHDRAWN;
    }

    void set(int number, long papersNow, Fraction votesNow) {
        papers[number] = papersNow;
        votes[number] = votesNow;
    }

    void withdraw(int number) {
        states[number] = Status.WITHDRAWN;
    }

    void add(int number, long morePapers, Fraction moreVotes) {
        papers[number] += morePapers;
        votes[number] = votes[number].plus(moreVotes);
    }

    void take(int number, long fewerPapers, Fraction fewerVotes) {
        papers[number] -= fewerPapers;
        votes[number] = votes[number].minus(fewerVotes);
    }

    void markPassedOn(int number) {
        passedOn[number] = true;
    }

    void elect(int number) {
        states[number] = Status.ELECTED;
        elected.add(number);
        electedAt[number] = points.isEmpty() ? 0 : points.get(points.size() - 1).stage();
        doomed.remove(number);
    }

    void exclude(int number) {
        states[number] = Status.EXCLUDED;
        doomed.remove(number);
    }

    void guard(int number) {
        states[number] = Status.GUARDED;
    }

    void doom(int number) {
        doomed.add(number);
    }

    /** Takes a mark from a candidate who continues. */
    void release(int number) {
        states[number] = Status.CONTINUING;
        doomed.remove(number);
    }

    boolean isMarked(int number) {
        return states[number] == Status.GUARDED || doomed.contains(number);
    }

    @Override
    public List<Integer> doomed() {
        return List.copyOf(doomed);
    }

    /** Bars candidates from being elected. */
    void bar(Predicate<Candidate> barredOnes) {
        candidates.stream().filter(barredOnes).map(Candidate::number).forEach(barred::add);
    }

    @Override
    public List<Integer> neverElected() {
        return List.copyOf(barred);
    }

    @Override
    public List<Integer> undeclared() {
        return continuing().stream().filter(barred::contains).toList();
    }

    States statesNow() {
        return new States(
                List.copyOf(Arrays.asList(states).subList(1, states.length)),
                List.copyOf(elected),
                new TreeSet<>(doomed),
                ron.standing());
    }

    void comeBackTo(States earlier) {
        for (int number = 1; number < states.length; number++) {
            states[number] = earlier.states().get(number - 1);
        }
        elected.clear();
        elected.addAll(earlier.elected());
        doomed.clear();
        doomed.addAll(earlier.doomed());
        ron.comeBackTo(earlier.present());
    }

    /** Says how much of what a candidate has is a surplus. */
    void measure(IntFunction<Fraction> surplusOf) {
        surplus = surplusOf;
    }

    @Override
    public Fraction surplus(int number) {
        return surplus.apply(number);
    }

    /** Lays out the papers on which preferences are counted. */
    void layOut(Ballots all) {
        marks = new MarkedPapers(all);
    }

    @Override
    public long marked(int number, int place) {
        return marks.at(candidate(number).ballotNumber(), place);
    }

    /** Says why papers count for nobody any more. */
    void tell(Causes told) {
        causes = told;
    }

    /** Why papers count for nobody any more. */
    Causes causes() {
        return causes;
    }

    /** Lets valid papers go to nobody from the stage on at which all are laid out. */
    void leaveToNobody(long more) {
        nonTransferable = nonTransferable.plus(Fraction.of(more));
        nonTransferablePapers += more;
    }

    void strike(int stage, StageAction.Kind kind) {
        points.add(new Point(stage, kind, List.of(votes)));
    }

    @Override
    public List<Point> points() {
        return points;
    }

    @Override
    public int electedAt(int number) {
        return elected.contains(number) ? electedAt[number] : 0;
    }

    @Override
    public List<Integer> elected() {
        return elected;
    }

    @Override
    public List<Integer> continuing() {
        return candidates.stream()
                .map(Candidate::number)
                .filter(number -> states[number].isContinuing())
                .toList();
    }

    /** The continuing candidates who are neither guarded nor a RON that is never excluded, in ballot-paper order. */
    @Override
    public List<Integer> excludable() {
        return continuing().stream()
                .filter(number -> states[number] != Status.GUARDED && !ron.spares(number))
                .toList();
    }

    /** Whether each candidate, by number, may receive papers. */
    boolean[] open() {
        boolean[] open = new boolean[candidates.size() + 1];
        continuing().forEach(number -> open[number] = true);
        return open;
    }

    @Override
    public List<Integer> waiting() {
        return elected.stream().filter(number -> !passedOn[number]).toList();
    }
}
