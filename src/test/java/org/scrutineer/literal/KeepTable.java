package org.scrutineer.literal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is common to counts by keep values to nine places: the candidates, their figures, the stages. Mutable. */
final class KeepTable extends KeepStates {

    /** One unit of the ninth place. */
    static final BigDecimal UNIT = new BigDecimal("0.000000001");

    private final LiteralElection election;
    private final Division division;
    private final List<LiteralPaper> papers;
    private final long valid;
    private final BigDecimal[] keep;
    private final BigDecimal[] votes;
    private BigDecimal quota = BigDecimal.ZERO;
    private BigDecimal left = BigDecimal.ZERO;
    private List<BigDecimal> last = List.of();
    private final Set<List<List<BigDecimal>>> seen = new HashSet<>();

    /**
     * Lays out the table.
     *
     * @param election the election
     * @param papers the papers that are valid
     * @param out the candidates who are passed over from the start
     * @param division how the value of a paper divides
     */
    KeepTable(LiteralElection election, List<LiteralPaper> papers, Collection<Integer> out, Division division) {
        super(election, out);
        this.election = election;
        this.division = division;
        this.papers = papers;
        this.valid = papers.stream().mapToLong(LiteralPaper::multiplicity).sum();
        this.keep = new BigDecimal[election.rows() + 1];
        this.votes = new BigDecimal[election.rows() + 1];
        Arrays.fill(keep, BigDecimal.ONE);
        Arrays.fill(votes, BigDecimal.ZERO);
        out.forEach(this::keepNothing);
    }

    /**
     * Returns the papers that name a candidate who is not withdrawn.
     *
     * @param election the election
     * @return the papers
     */
    static List<LiteralPaper> papersOfStanding(LiteralElection election) {
        return election.papers().stream()
                .filter(paper -> !election.withdrawn().containsAll(paper.preferences()))
                .toList();
    }

    /**
     * Goes through all papers once with the keep values as they are.
     *
     * @throws LiteralCircle if the count was at these keep values before in this stage, and left them
     */
    void distribute() {
        iterate();
        List<BigDecimal> values = List.of(keep);
        if (!values.equals(last) && !seen.add(List.of(last, values))) {
            throw new LiteralCircle(stages().size() + 1);
        }
        last = values;
        Arrays.fill(votes, BigDecimal.ZERO);
        left = BigDecimal.ZERO;
        for (LiteralPaper paper : papers) {
            distribute(paper, BigDecimal.valueOf(paper.multiplicity()));
        }
    }

    private void distribute(LiteralPaper paper, BigDecimal number) {
        BigDecimal value = BigDecimal.ONE;
        for (int candidate : marked(paper)) {
            if (isHopeful(candidate)) {
                votes[candidate] = votes[candidate].add(number.multiply(value));
                return;
            }
            if (isElected(candidate)) {
                BigDecimal kept = division.kept(value, keep[candidate]);
                votes[candidate] = votes[candidate].add(number.multiply(kept));
                value = division.rest(value, keep[candidate]);
                if (value.signum() == 0) {
                    return;
                }
            }
        }
        left = left.add(number.multiply(value));
    }

    private List<Integer> marked(LiteralPaper paper) {
        return paper.preferences().stream()
                .flatMap(mark -> election.line(mark).stream())
                .toList();
    }

    /** Works out the votes in use over the places and one, cut after nine places, with one unit more. */
    void workOutQuota() {
        quota = share(inUse()).add(UNIT);
    }

    /**
     * Returns votes over the places and one, cut after nine places.
     *
     * @param amount the votes
     * @return the share
     */
    BigDecimal share(BigDecimal amount) {
        return amount.divide(BigDecimal.valueOf(election.seats() + 1L), Division.PLACES, RoundingMode.FLOOR);
    }

    /**
     * Elects every hopeful who has the quota or more.
     *
     * @return whether there was one
     */
    boolean electThoseOnTheQuota() {
        List<Integer> reached =
                hopefuls().stream().filter(c -> votes[c].compareTo(quota) >= 0).toList();
        reached.forEach(this::elect);
        return !reached.isEmpty();
    }

    /** Writes down the figures and the decisions taken on them as a stage. */
    void writeDown() {
        writeDown(
                KeepStage.exact(Arrays.asList(keep).subList(1, keep.length)),
                KeepStage.exact(Arrays.asList(votes).subList(1, votes.length)),
                LiteralFraction.of(quota),
                LiteralFraction.of(nonTransferable()));
        seen.clear();
        last = List.of();
    }

    @Override
    void keepNothing(int candidate) {
        keep[candidate] = BigDecimal.ZERO;
    }

    /** Elects all who are left, on the figures last written down. */
    void electTheRest() {
        electAllHopefuls();
    }

    /**
     * Returns the keep value times the quota, rounded up, over the votes, rounded up.
     *
     * @param candidate the candidate's number
     * @return the new keep value
     */
    BigDecimal newKeep(int candidate) {
        return keep[candidate]
                .multiply(quota)
                .setScale(Division.PLACES, RoundingMode.CEILING)
                .divide(votes[candidate], Division.PLACES, RoundingMode.CEILING);
    }

    /**
     * Sets a keep value.
     *
     * @param candidate the candidate's number
     * @param value the new keep value
     */
    void setKeep(int candidate, BigDecimal value) {
        keep[candidate] = value;
    }

    /**
     * Sets the quota.
     *
     * @param value the quota
     */
    void setQuota(BigDecimal value) {
        quota = value;
    }

    /**
     * Returns the sum of what the elected have above the quota, with what they have below taken away.
     *
     * @return the sum, possibly below zero
     */
    BigDecimal signedSurplus() {
        return elected().stream().map(c -> votes[c].subtract(quota)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Returns the sum of what the elected have above the quota, each at least zero.
     *
     * @return the sum
     */
    BigDecimal positiveSurplus() {
        return elected().stream()
                .map(c -> votes[c].subtract(quota).max(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Returns the fewest votes of a hopeful.
     *
     * @return the votes
     */
    BigDecimal fewest() {
        return excludable().stream()
                .map(c -> votes[c])
                .min(BigDecimal::compareTo)
                .orElseThrow();
    }

    /**
     * Returns the votes of all candidates together.
     *
     * @return the sum
     */
    BigDecimal inUse() {
        return Arrays.stream(votes).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Returns what was left of the papers after their last preference.
     *
     * @return the sum
     */
    BigDecimal nonTransferable() {
        return left;
    }

    /**
     * Returns what a candidate has.
     *
     * @param candidate the candidate's number
     * @return the votes
     */
    BigDecimal votesOf(int candidate) {
        return votes[candidate];
    }

    /**
     * Returns whether one keep value would rise, or none would fall.
     *
     * @param anew the keep values of the elected, worked out anew
     * @return whether they are settled
     */
    boolean areSettled(Map<Integer, BigDecimal> anew) {
        boolean rises = false;
        boolean falls = false;
        for (Map.Entry<Integer, BigDecimal> entry : anew.entrySet()) {
            int change = entry.getValue().compareTo(keepOf(entry.getKey()));
            rises |= change > 0;
            falls |= change < 0;
        }
        return rises || !falls;
    }

    /**
     * Returns a candidate's keep value.
     *
     * @param candidate the candidate's number
     * @return the keep value
     */
    BigDecimal keepOf(int candidate) {
        return keep[candidate];
    }

    /**
     * Returns the quota.
     *
     * @return the quota
     */
    BigDecimal quota() {
        return quota;
    }

    /**
     * Returns the number of valid papers.
     *
     * @return the papers
     */
    long valid() {
        return valid;
    }
}
