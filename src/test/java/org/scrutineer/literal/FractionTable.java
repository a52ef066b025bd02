package org.scrutineer.literal;

import java.util.Arrays;
import java.util.List;

/** What is common to counts by keep values with equal preferences or exact figures. Mutable. */
final class FractionTable extends KeepStates {
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

    private final EqualElection election;
    private final Division division;
    private final List<EqualPaper> papers;
    private final LiteralFraction valid;
    private final LiteralFraction[] keep;
    private final LiteralFraction[] votes;
    private LiteralFraction quota = LiteralFraction.ZERO;

    /**
     * Lays out the table. A paper is valid if it names a candidate who is not withdrawn.
     *
     * @param election the election
     * @param division how the value of a paper divides
     */
    FractionTable(EqualElection election, Division division) {
        super(election.seats(), election.candidates(), election.withdrawn());
        this.election = election;
        this.division = division;
        this.papers = election.papers().stream()
                .filter(paper -> !election.withdrawn()
                        .containsAll(
                                paper.ranks().stream().flatMap(List::stream).toList()))
                .toList();
        this.valid = LiteralFraction.of(
                papers.stream().mapToLong(EqualPaper::multiplicity).sum());
        this.keep = new LiteralFraction[election.candidates() + 1];
        this.votes = new LiteralFraction[election.candidates() + 1];
        Arrays.fill(keep, LiteralFraction.ONE);
        Arrays.fill(votes, LiteralFraction.ZERO);
        election.withdrawn().forEach(this::keepNothing);
    }

    /** Goes through all papers once with the keep values as they are. */
    void distribute() {
        iterate();
        if (iterations() > MOST_ITERATIONS) {
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
                        rank.stream().filter(c -> isHopeful(c) || isElected(c)).toList();
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
     * Excludes the earliest in the order of those tied.
     *
     * @param tied the candidates, one or more
     * @param lots the order
     */
    void excludeOneOf(List<Integer> tied, LiteralLots lots) {
        int chosen = tied.get(0);
        if (tied.size() > 1) {
            noteTie(tied);
            chosen = lots.earliest(tied, stages().size() + 1, LiteralPurpose.EXCLUSION);
        }
        exclude(chosen);
    }

    /** Writes down the figures and the decisions taken on them as a stage. */
    void writeDown() {
        writeDown(
                Arrays.asList(keep).subList(1, keep.length),
                Arrays.asList(votes).subList(1, votes.length),
                quota,
                nonTransferable());
    }

    @Override
    void keepNothing(int candidate) {
        keep[candidate] = LiteralFraction.ZERO;
    }

    /** Elects all who are left, on the figures last written down, or on the first preferences if there are none. */
    void electTheRest() {
        if (stages().isEmpty()) {
            distribute();
            setQuota(inUse().dividedBy(LiteralFraction.of(election.seats() + 1L)));
            writeDown();
        }
        electAllHopefuls();
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
}
