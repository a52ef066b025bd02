package org.scrutineer.literal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The papers, the votes and the tables written down during one count. Mutable; used by one count only. */
final class CountingTable {

    /** The states of a candidate. */
    private enum State {
        CONTINUING,
        ELECTED,
        EXCLUDED,
        WITHDRAWN,
        NOT_YET
    }

    private final LiteralElection election;
    private final LiteralWinners winners;
    private final int places;
    private final SortedMap<Integer, State> states = new TreeMap<>();
    private final SortedMap<Integer, BigDecimal> votes = new TreeMap<>();
    private final List<HeldPaper> papers = new ArrayList<>();
    private final List<LiteralStage> stages = new ArrayList<>();
    private BigDecimal nonTransferable = BigDecimal.ZERO;
    private BigDecimal loss = BigDecimal.ZERO;
    private BigDecimal valid = BigDecimal.ZERO;
    private BigDecimal quota = BigDecimal.ZERO;

    /**
     * Sorts the papers by first preference for a standing candidate. Whether a paper with none is valid the election
     * says.
     *
     * @param election the election
     * @param places the decimal places of a vote
     */
    CountingTable(LiteralElection election, int places) {
        this.election = election;
        this.winners = new LiteralWinners(election);
        this.places = places;
        for (int number = 1; number <= election.candidates(); number++) {
            states.put(number, election.withdrawn().contains(number) ? State.WITHDRAWN : State.CONTINUING);
            votes.put(number, BigDecimal.ZERO);
        }
        for (int further = election.candidates() + 1; further <= election.rows(); further++) {
            states.put(further, State.NOT_YET);
            votes.put(further, BigDecimal.ZERO);
        }
        for (LiteralPaper paper : election.papers()) {
            int first = nextPreference(paper);
            if (first != 0) {
                papers.add(new HeldPaper(paper, first, BigDecimal.ONE));
                credit(first, BigDecimal.valueOf(paper.multiplicity()));
                valid = valid.add(BigDecimal.valueOf(paper.multiplicity()));
            } else if (election.withdrawnOnly().counts(paper)) {
                addNonTransferable(BigDecimal.valueOf(paper.multiplicity()));
                valid = valid.add(BigDecimal.valueOf(paper.multiplicity()));
            }
        }
    }

    /**
     * Returns the next available preference of a paper. No earlier preference than the holder's can be continuing.
     *
     * @param paper the paper
     * @return the first continuing candidate on it, 0 if there is none
     */
    int nextPreference(LiteralPaper paper) {
        for (int mark : paper.preferences()) {
            for (int number : election.line(mark)) {
                if (states.get(number) == State.CONTINUING) {
                    return number;
                }
            }
        }
        return 0;
    }

    /**
     * Adds votes to a candidate.
     *
     * @param candidate the candidate's number
     * @param amount the votes, negative to take away
     */
    void credit(int candidate, BigDecimal amount) {
        votes.put(candidate, votesOf(candidate).add(amount));
    }

    /**
     * Adds to the non-transferable votes.
     *
     * @param amount the votes
     */
    void addNonTransferable(BigDecimal amount) {
        nonTransferable = nonTransferable.add(amount);
    }

    /**
     * Adds to the loss by fraction.
     *
     * @param amount the votes
     */
    void addLoss(BigDecimal amount) {
        loss = loss.add(amount);
    }

    /**
     * Sets the quota.
     *
     * @param votesNeeded the quota
     */
    void setQuota(BigDecimal votesNeeded) {
        quota = votesNeeded;
    }

    /**
     * Writes down the table as it stands, after checking that it balances.
     *
     * @param number the stage
     * @param part the part of it, 0 if it is in one piece
     * @param kind what the stage is
     * @param actedOn the candidates whose papers moved
     * @param excluded the candidates whom it excludes
     */
    void writeDown(int number, int part, LiteralKind kind, Collection<Integer> actedOn, Collection<Integer> excluded) {
        BigDecimal total = votes.values().stream().reduce(nonTransferable.add(loss), BigDecimal::add);
        if (total.compareTo(valid) != 0) {
            throw new AssertionError("stage " + number + " adds up to " + total + ", not to " + valid);
        }
        stages.add(new LiteralStage(
                number,
                part,
                kind,
                actedOn.stream().sorted().toList(),
                votes.values().stream().map(this::exactly).toList(),
                exactly(nonTransferable),
                exactly(loss),
                exactly(quota),
                List.of(),
                excluded.stream().sorted().toList()));
    }

    private BigDecimal exactly(BigDecimal figure) {
        return figure.setScale(places);
    }

    /**
     * Elects a candidate on the figures written down last.
     *
     * @param candidate the candidate's number
     */
    void elect(int candidate) {
        electTheLast(candidate);
        int next = election.after(candidate);
        if (next > 0 && vacancies() > 0) {
            states.put(next, State.CONTINUING);
        }
    }

    private void electTheLast(int candidate) {
        states.put(candidate, State.ELECTED);
        int last = stages.size() - 1;
        stages.set(last, stages.get(last).withElected(candidate));
    }

    /** Elects all continuing candidates, those with more votes first, equal ones in the order of the ballot paper. */
    void electAllContinuing() {
        continuing().stream().sorted(descendingVotes()).forEach(this::electTheLast);
    }

    /**
     * Marks a candidate as excluded.
     *
     * @param candidate the candidate's number
     */
    void exclude(int candidate) {
        states.put(candidate, State.EXCLUDED);
    }

    /**
     * Returns the order by votes, the greatest first, and then by candidate number.
     *
     * @return the order
     */
    Comparator<Integer> descendingVotes() {
        return Comparator.comparing((Integer candidate) -> votesOf(candidate))
                .reversed()
                .thenComparing(Comparator.naturalOrder());
    }

    /**
     * Returns the continuing candidates.
     *
     * @return their numbers, ascending
     */
    List<Integer> continuing() {
        return inState(State.CONTINUING);
    }

    /**
     * Returns the candidates elected so far.
     *
     * @return their numbers, ascending
     */
    List<Integer> elected() {
        return inState(State.ELECTED);
    }

    /**
     * Returns the candidates excluded so far.
     *
     * @return their numbers, ascending
     */
    List<Integer> excluded() {
        return inState(State.EXCLUDED);
    }

    private List<Integer> inState(State state) {
        return states.keySet().stream()
                .filter(candidate -> states.get(candidate) == state)
                .toList();
    }

    /**
     * Returns who can no longer be excluded.
     *
     * @return the guarded, ascending
     */
    Set<Integer> guarded() {
        Set<Integer> guarded = new TreeSet<>(winners.guarded(elected(), continuing()));
        continuing().stream().filter(election::spares).forEach(guarded::add);
        return guarded;
    }

    /**
     * Returns who can no longer be elected and has not left.
     *
     * @return the doomed, ascending
     */
    Set<Integer> doomed() {
        return winners.doomed(elected(), continuing());
    }

    /**
     * Returns whether some of the continuing can all be elected.
     *
     * @param together the candidates
     * @return whether the bounds let them
     */
    boolean canAllBeElected(Collection<Integer> together) {
        return winners.canAllBeElected(elected(), continuing(), together);
    }

    /**
     * Returns whether an exclusion leaves everybody else as they were.
     *
     * @param together the candidates
     * @return whether nobody else is guarded or doomed by it
     */
    boolean isChangedByNobodyOf(Collection<Integer> together) {
        return winners.changesNobody(elected(), continuing(), together);
    }

    /**
     * Returns the places still open.
     *
     * @return the number of places
     */
    int vacancies() {
        return election.seats() - elected().size();
    }

    /**
     * Returns what a candidate has now.
     *
     * @param candidate the candidate's number
     * @return the votes
     */
    BigDecimal votesOf(int candidate) {
        return votes.getOrDefault(candidate, BigDecimal.ZERO);
    }

    /**
     * Returns the papers a candidate holds.
     *
     * @param candidate the candidate's number
     * @return the papers
     */
    List<HeldPaper> papersOf(int candidate) {
        return papers.stream().filter(paper -> paper.holder() == candidate).toList();
    }

    /**
     * Returns the quota.
     *
     * @return the quota, in votes
     */
    BigDecimal quota() {
        return quota;
    }

    /**
     * Returns the number of valid papers.
     *
     * @return the papers
     */
    BigDecimal valid() {
        return valid;
    }

    /**
     * Returns the non-transferable votes so far.
     *
     * @return the votes
     */
    BigDecimal nonTransferable() {
        return nonTransferable;
    }

    /**
     * Returns the tables written down so far.
     *
     * @return the tables, oldest first
     */
    List<LiteralStage> stages() {
        return List.copyOf(stages);
    }

    /**
     * Returns the tables at the ends of the stages, without those at the ends of earlier parts.
     *
     * @return the tables, oldest first
     */
    List<LiteralStage> endsOfStages() {
        SortedMap<Integer, LiteralStage> ends = new TreeMap<>();
        stages.forEach(stage -> ends.put(stage.number(), stage));
        return List.copyOf(ends.values());
    }

    /**
     * Returns the number of the stage written down last.
     *
     * @return the number
     */
    int lastStage() {
        return stages.get(stages.size() - 1).number();
    }
}
