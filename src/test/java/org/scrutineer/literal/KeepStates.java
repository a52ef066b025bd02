package org.scrutineer.literal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Who is elected and who is out in a count by keep values, whatever numbers it is made in, and the stages written down.
 */
abstract class KeepStates {

    /** The state of a candidate. */
    private enum State {
        HOPEFUL,
        ELECTED,
        OUT,
        NOT_YET
    }

    private final int seats;
    private final Optional<LiteralElection> election;
    private final State[] states;
    private final List<KeepStage> stages = new ArrayList<>();
    private final List<Integer> electedNow = new ArrayList<>();
    private final List<Integer> excludedNow = new ArrayList<>();
    private final List<List<Integer>> tiesNow = new ArrayList<>();
    private int iterations;
    private int iterationsBefore;

    /**
     * Begins with everybody a hopeful but those who are passed over.
     *
     * @param seats the places
     * @param candidates the number of candidates
     * @param out those who are passed over from the start
     */
    KeepStates(int seats, int candidates, Collection<Integer> out) {
        this(seats, candidates, candidates, Optional.empty(), out);
    }

    /**
     * Begins with everybody a hopeful but those who are passed over, and further RONs.
     *
     * @param election the election
     * @param out those who are passed over from the start
     */
    KeepStates(LiteralElection election, Collection<Integer> out) {
        this(election.seats(), election.candidates(), election.rows(), Optional.of(election), out);
    }

    private KeepStates(
            int seats, int candidates, int rows, Optional<LiteralElection> election, Collection<Integer> out) {
        this.seats = seats;
        this.election = election;
        this.states = new State[rows + 1];
        Arrays.fill(states, State.HOPEFUL);
        Arrays.fill(states, candidates + 1, rows + 1, State.NOT_YET);
        out.forEach(candidate -> states[candidate] = State.OUT);
    }

    /** Notes that all papers are gone through once more. */
    final void iterate() {
        iterations++;
    }

    /**
     * Elects a candidate on the figures as they are.
     *
     * @param candidate the candidate's number
     * @throws IllegalStateException if no place is left
     */
    final void elect(int candidate) {
        if (isFull()) {
            throw new IllegalStateException("more candidates have the quota than there are places");
        }
        states[candidate] = State.ELECTED;
        electedNow.add(candidate);
        int next = election.map(counted -> counted.after(candidate)).orElse(0);
        if (next > 0 && !isFull()) {
            states[next] = State.HOPEFUL;
        }
    }

    /**
     * Returns the hopefuls who can be excluded.
     *
     * @return their numbers, ascending, without a RON that never is
     */
    final List<Integer> excludable() {
        return hopefuls().stream()
                .filter(candidate -> election.stream().noneMatch(counted -> counted.spares(candidate)))
                .toList();
    }

    /**
     * Excludes a candidate on the figures as they are; the keep value becomes 0 when the stage is written down.
     *
     * @param candidate the candidate's number
     */
    final void exclude(int candidate) {
        states[candidate] = State.OUT;
        excludedNow.add(candidate);
    }

    /**
     * Notes a tie that was settled.
     *
     * @param tied the candidates
     */
    final void noteTie(Collection<Integer> tied) {
        tiesNow.add(List.copyOf(new TreeSet<>(tied)));
    }

    /**
     * Writes down a stage with the decisions taken on its figures.
     *
     * @param keep the keep values
     * @param votes the votes
     * @param quota the quota
     * @param nonTransferable the votes that nobody has
     */
    final void writeDown(
            List<LiteralFraction> keep,
            List<LiteralFraction> votes,
            LiteralFraction quota,
            LiteralFraction nonTransferable) {
        stages.add(new KeepStage(
                stages.size() + 1,
                iterationsOfStage(),
                keep,
                votes,
                quota,
                nonTransferable,
                electedNow,
                excludedNow,
                tiesNow));
        iterationsBefore = iterations;
        excludedNow.forEach(this::keepNothing);
        electedNow.clear();
        excludedNow.clear();
        tiesNow.clear();
    }

    /**
     * Takes the keep value from a candidate who is excluded.
     *
     * @param candidate the candidate's number
     */
    abstract void keepNothing(int candidate);

    /** Elects all who are left, on the figures last written down. */
    final void electAllHopefuls() {
        List<Integer> rest = hopefuls();
        rest.forEach(candidate -> states[candidate] = State.ELECTED);
        stages.set(stages.size() - 1, stages.get(stages.size() - 1).withElected(rest));
    }

    /**
     * Returns how many times the papers were gone through.
     *
     * @return the iterations of all stages
     */
    final int iterations() {
        return iterations;
    }

    /**
     * Returns how many times the papers were gone through since the last stage.
     *
     * @return the iterations of this stage so far
     */
    final int iterationsOfStage() {
        return iterations - iterationsBefore;
    }

    /**
     * Returns the hopefuls.
     *
     * @return their numbers, ascending
     */
    final List<Integer> hopefuls() {
        return those(State.HOPEFUL);
    }

    /**
     * Returns the elected.
     *
     * @return their numbers, ascending
     */
    final List<Integer> elected() {
        return those(State.ELECTED);
    }

    /**
     * Returns whether a candidate is a hopeful.
     *
     * @param candidate the candidate's number
     * @return whether neither elected nor out
     */
    final boolean isHopeful(int candidate) {
        return states[candidate] == State.HOPEFUL;
    }

    /**
     * Returns whether a candidate is elected.
     *
     * @param candidate the candidate's number
     * @return whether elected
     */
    final boolean isElected(int candidate) {
        return states[candidate] == State.ELECTED;
    }

    /**
     * Returns whether somebody was elected or excluded on the figures as they are.
     *
     * @return whether a stage ends here
     */
    final boolean isDecided() {
        return !electedNow.isEmpty() || !excludedNow.isEmpty();
    }

    /**
     * Returns those excluded on the figures as they are.
     *
     * @return their numbers
     */
    final List<Integer> excludedNow() {
        return List.copyOf(excludedNow);
    }

    /**
     * Returns whether all places are filled.
     *
     * @return whether as many are elected as there are places
     */
    final boolean isFull() {
        return elected().size() == seats;
    }

    /**
     * Returns whether the hopefuls fit into the places.
     *
     * @return whether elected and hopefuls together are no more than the places
     */
    final boolean hasRoomForAll() {
        return elected().size() + hopefuls().size() <= seats;
    }

    /**
     * Returns the stages written down.
     *
     * @return the stages
     */
    final List<KeepStage> stages() {
        return List.copyOf(stages);
    }

    private List<Integer> those(State state) {
        return IntStream.range(1, states.length)
                .filter(candidate -> states[candidate] == state)
                .boxed()
                .toList();
    }
}
