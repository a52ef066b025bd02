package org.scrutineer.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.record.CandidateFraction;
import org.scrutineer.record.Reason;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Tally;
import org.scrutineer.rules.QuotientRules;
import org.scrutineer.rules.part.Point;

/**
 * The figures on the table of a count by quotients: what a candidate has as votes is the quotient, of an elected
 * candidate that of the election, of an excluded one nothing.
 */
final class QuotientState implements StateView {

    private final List<Candidate> candidates;
    private final QuotientRules rules;
    private final Ballots ballots;
    private final Statuses statuses;
    private final QuotientPapers papers;
    private final Votes[] quotients;
    private final Votes[] fractions;
    private final List<Point> history = new ArrayList<>();
    private Votes withNobody = Votes.ZERO;
    private Votes quota = Votes.ZERO;
    private int stage;

    QuotientState(Election election, QuotientRules rules) {
        this.candidates = election.candidates();
        this.rules = rules;
        this.ballots = Admission.read(election.ballots(), rules.papers());
        Standings standings = Standings.allNominated(candidates);
        this.statuses = new Statuses(election, standings);
        this.papers = new QuotientPapers(ballots, standings);
        this.quotients = new Votes[candidates.size()];
        this.fractions = new Votes[candidates.size()];
        Arrays.fill(quotients, Votes.ZERO);
        Arrays.fill(fractions, Votes.ZERO);
    }

    private static int index(Candidate candidate) {
        return candidate.number() - 1;
    }

    /** Works quotients and quota out for the next stage. */
    void count() {
        stage++;
        Arrays.fill(fractions, Votes.ZERO);
        for (Candidate candidate : continuing()) {
            Votes fraction = papers.fractionsAt(candidate.number(), rules.quotient());
            fractions[index(candidate)] = fraction;
            quotients[index(candidate)] = rules.quotient().quotient(papersOf(candidate), fraction);
        }
        withNobody = papers.fractionsAt(0, rules.quotient());
        quota = rules.quota().quota(validPapers() - papers.at(0), seats(), withNobody);
        history.add(new Point(stage, 0, stageKind(), List.of(quotients)));
    }

    void elect(Candidate candidate, Reason reason) {
        statuses.elect(candidate, stage, reason);
    }

    void exclude(Candidate candidate) {
        statuses.exclude(candidate, stage);
    }

    void comeBack() {
        statuses.comeBack();
    }

    /** Moves the papers on of one who was elected on the present figures. */
    void passOn(Candidate candidate) {
        papers.elect(candidate, votesOf(candidate), continues());
    }

    /** Lays all papers out anew, with those who continue now. */
    void begin(Candidate excluded) {
        quotients[index(excluded)] = Votes.ZERO;
        papers.begin(continues());
    }

    private boolean[] continues() {
        boolean[] continues = new boolean[candidates.size() + 1];
        continuing().forEach(candidate -> continues[candidate.number()] = true);
        return continues;
    }

    private long papersOf(Candidate candidate) {
        return papers.at(candidate.number());
    }

    long papersWithNobody() {
        return papers.at(0);
    }

    StageAction action() {
        return new StageAction.Quotients(
                candidates.stream()
                        .map(candidate -> new CandidateFraction(candidate, fractions[index(candidate)]))
                        .toList(),
                withNobody);
    }

    List<Tally> tallies() {
        return candidates.stream()
                .map(candidate -> new Tally(candidate, votesOf(candidate), papersOf(candidate), statuses.of(candidate)))
                .toList();
    }

    /** All that can still be looked at, as a text. */
    String seen() {
        return statuses.seen() + stage + ' ' + quota + ' ' + Arrays.toString(quotients) + Arrays.toString(fractions);
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
        return StageAction.Kind.QUOTIENTS;
    }

    @Override
    public long validPapers() {
        return papers.validPapers();
    }

    @Override
    public Votes quota() {
        return quota;
    }

    @Override
    public Votes nonTransferable() {
        return Votes.of(papersWithNobody());
    }

    @Override
    public Votes lossByFraction() {
        return Votes.ZERO;
    }

    @Override
    public List<Candidate> awaitingTransfer() {
        return List.of();
    }

    @Override
    public Votes votesOf(Candidate candidate) {
        return quotients[index(candidate)];
    }

    @Override
    public List<Point> history() {
        return history;
    }
}
