package org.scrutineer.literal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What is common to counts by keep values with equal preferences or exact figures. Mutable. */
final class FractionTable {
    private static final int MOST_ITERATIONS = 1_000_000;

    /** How the value of one paper divides at a rank. */
    interface Division {

        /**
         * Returns what stays with each of the equal candidates of a rank.
         *
         * @param value what the paper is worth when it comes to the rank
         * @param keep the keep values of those of them who are not out, 1 for a hopeful
         * @return the shares kept, in the same order
         */
        List<LiteralFraction> kept(LiteralFraction value, List<LiteralFraction> keep);

        /**
         * Returns what goes on to the next rank.
         *
         * @param value what the paper is worth when it comes to the rank
         * @param keep the keep values of those of them who are not out, 1 for a hopeful
         * @return the rest
         */
        LiteralFraction rest(LiteralFraction value, List<LiteralFraction> keep);
    }

    /** The state of a candidate. */
    private enum State {
        HOPEFUL,
        ELECTED,
        OUT
    }

    private final EqualElection election;
    private final Division division;
    private final List<EqualPaper> papers;
    private final LiteralFraction valid;
    private final State[] states;
    private final LiteralFraction[] keep;
    private final LiteralFraction[] votes;
    private final List<KeepStage> stages = new ArrayList<>();
    private final List<Integer> electedNow = new ArrayList<>();
    private final List<Integer> excludedNow = new ArrayList<>();
    private final List<List<Integer>> tiesNow = new ArrayList<>();
    private LiteralFraction quota = LiteralFraction.ZERO;
    private int iterations;
    private int iterationsBefore;

    /**
     * Lays out the table. A paper is valid if it names a candidate who is not withdrawn.
     *
     * @param election the election
     * @param division how the value of a paper divides
     */
    FractionTable(EqualElection election, Division division) {
        this.election = election;
        this.division = division;
        this.papers = election.papers().stream()
                .filter(paper -> !election.withdrawn()
                        .containsAll(
                                paper.ranks().stream().flatMap(List::stream).toList()))
                .toList();
        this.valid = LiteralFraction.of(
                papers.stream().mapToLong(EqualPaper::multiplicity).sum());
        this.states = new State[election.candidates() + 1];
        this.keep = new LiteralFraction[election.candidates() + 1];
        this.votes = new LiteralFraction[election.candidates() + 1];
        Arrays.fill(states, State.HOPEFUL);
        Arrays.fill(keep, LiteralFraction.ONE);
        Arrays.fill(votes, LiteralFraction.ZERO);
        for (int candidate : election.withdrawn()) {
            states[candidate] = State.OUT;
            keep[candidate] = LiteralFraction.ZERO;
        }
    }

    /** Goes through all papers once with the keep values as they are. */
    void distribute() {
        iterations++;
        if (iterations > MOST_ITERATIONS) {
            throw new IllegalStateException("no end after " + MOST_ITERATIONS + " iterations");
        }
        Arrays.fill(votes, LiteralFraction.ZERO);
        for (EqualPaper paper : papers) {
            LiteralFraction number = LiteralFraction.of(paper.multiplicity());
            LiteralFraction value = LiteralFraction.ONE;
            for (List<Integer> rank : paper.ranks()) {
                if (value.isZero()) {
                    break;
                }
                List<Integer> in =
                        rank.stream().filter(c -> states[c] != State.OUT).toList();
                List<LiteralFraction> factors = in.stream().map(c -> keep[c]).toList();
                List<LiteralFraction> kept = division.kept(value, factors);
                for (int i = 0; i < in.size(); i++) {
                    votes[in.get(i)] = votes[in.get(i)].plus(number.times(kept.get(i)));
                }
                value = division.rest(value, factors);
            }
        }
    }

    /**
     * Sets the quota.
     *
     * @param value the quota
     */
    void setQuota(LiteralFraction value) {
        quota = value;
    }

    /**
     * Elects a candidate on the figures as they are.
     *
     * @param candidate the candidate's number
     * @throws IllegalStateException if no place is left
     */
    void elect(int candidate) {
        if (isFull()) {
            throw new IllegalStateException("more candidates have the quota than there are places");
        }
        states[candidate] = State.ELECTED;
        electedNow.add(candidate);
    }

    /**
     * Excludes the earliest in the order of those tied.
     *
     * @param tied the candidates, one or more
     * @param lots the order
     */
    void excludeOneOf(List<Integer> tied, LiteralLots lots) {
        int chosen = tied.get(0);
        if (tied.size() > 1) {
            tiesNow.add(List.copyOf(new TreeSet<>(tied)));
            chosen = lots.earliest(tied, stages.size() + 1, LiteralPurpose.EXCLUSION);
        }
        states[chosen] = State.OUT;
        excludedNow.add(chosen);
    }

    /** Writes down the figures and the decisions taken on them as a stage. */
    void writeDown() {
        stages.add(new KeepStage(
                stages.size() + 1,
                iterations - iterationsBefore,
                Arrays.asList(keep).subList(1, keep.length),
                Arrays.asList(votes).subList(1, votes.length),
                quota,
                nonTransferable(),
                electedNow,
                excludedNow,
                tiesNow));
        iterationsBefore = iterations;
        excludedNow.forEach(candidate -> keep[candidate] = LiteralFraction.ZERO);
        electedNow.clear();
        excludedNow.clear();
        tiesNow.clear();
    }

    /** Elects all who are left, on the figures last written down, or on the first preferences if there are none. */
    void electTheRest() {
        if (stages.isEmpty()) {
            distribute();
            setQuota(inUse().dividedBy(LiteralFraction.of(election.seats() + 1L)));
            writeDown();
        }
        List<Integer> rest = hopefuls();
        rest.forEach(candidate -> states[candidate] = State.ELECTED);
        stages.set(stages.size() - 1, stages.get(stages.size() - 1).withElected(rest));
    }

    /**
     * Sets a keep value.
     *
     * @param candidate the candidate's number
     * @param value the new keep value
     */
    void setKeep(int candidate, LiteralFraction value) {
        keep[candidate] = value;
    }

    /**
     * Returns the sum of what the elected have above the quota, each at least zero.
     *
     * @return the sum
     */
    LiteralFraction positiveSurplus() {
        return elected().stream()
                .map(c -> votes[c].minus(quota))
                .filter(above -> above.compareTo(LiteralFraction.ZERO) > 0)
                .reduce(LiteralFraction.ZERO, LiteralFraction::plus);
    }

    /**
     * Returns the sum of what the elected have above the quota, with what they have below taken away, at least zero.
     *
     * @return the sum
     */
    LiteralFraction netSurplus() {
        LiteralFraction sum =
                elected().stream().map(c -> votes[c].minus(quota)).reduce(LiteralFraction.ZERO, LiteralFraction::plus);
        return sum.compareTo(LiteralFraction.ZERO) < 0 ? LiteralFraction.ZERO : sum;
    }

    /**
     * Returns the hopefuls who have no more than the fewest votes and something on top.
     *
     * @param more what may come on top
     * @return the candidates, ascending
     */
    List<Integer> lowest(LiteralFraction more) {
        LiteralFraction limit = hopefuls().stream()
                .map(c -> votes[c])
                .min(LiteralFraction::compareTo)
                .orElseThrow()
                .plus(more);
        return hopefuls().stream().filter(c -> votes[c].compareTo(limit) <= 0).toList();
    }

    /**
     * Returns the votes of all candidates together.
     *
     * @return the sum
     */
    LiteralFraction inUse() {
        return Arrays.stream(votes).reduce(LiteralFraction.ZERO, LiteralFraction::plus);
    }

    /**
     * Returns what the valid papers have above the votes of all candidates.
     *
     * @return the difference
     */
    LiteralFraction nonTransferable() {
        return valid.minus(inUse());
    }

    /**
     * Returns what a candidate has.
     *
     * @param candidate the candidate's number
     * @return the votes
     */
    LiteralFraction votesOf(int candidate) {
        return votes[candidate];
    }

    /**
     * Returns a candidate's keep value.
     *
     * @param candidate the candidate's number
     * @return the keep value
     */
    LiteralFraction keepOf(int candidate) {
        return keep[candidate];
    }

    /**
     * Returns the quota.
     *
     * @return the quota
     */
    LiteralFraction quota() {
        return quota;
    }

    /**
     * Returns how many times the papers were gone through since the last stage.
     *
     * @return the iterations of this stage so far
     */
    int iterationsOfStage() {
        return iterations - iterationsBefore;
    }

    /**
     * Returns the number of stages written down.
     *
     * @return the number
     */
    int written() {
        return stages.size();
    }

    /**
     * Returns the hopefuls.
     *
     * @return their numbers, ascending
     */
    List<Integer> hopefuls() {
        return those(State.HOPEFUL);
    }

    /**
     * Returns the elected.
     *
     * @return their numbers, ascending
     */
    List<Integer> elected() {
        return those(State.ELECTED);
    }

    /**
     * Returns whether all places are filled.
     *
     * @return whether as many are elected as there are places
     */
    boolean isFull() {
        return elected().size() == election.seats();
    }

    /**
     * Returns whether the hopefuls fit into the places.
     *
     * @return whether elected and hopefuls together are no more than the places
     */
    boolean hasRoomForAll() {
        return elected().size() + hopefuls().size() <= election.seats();
    }

    /**
     * Returns the stages written down.
     *
     * @return the stages
     */
    List<KeepStage> stages() {
        return List.copyOf(stages);
    }

    private List<Integer> those(State state) {
        return IntStream.rangeClosed(1, election.candidates())
                .filter(candidate -> states[candidate] == state)
                .boxed()
                .toList();
    }
}
