package org.scrutineer.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionsTogether;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Stage;

/**
 * Two counts of the same papers, side by side: where they part, and whose seats that changes.
 *
 * <p>Compared are the elections and exclusions in their order. Those of one kind on the same figures are one, so that
 * it makes no difference whether a rule book elects two candidates by one decision or by two. Stage numbers and figures
 * may differ. Surpluses and their deferral, clauses and reasons are shown but not compared, and whoever is merely left
 * over at the end does not count as excluded.
 *
 * @param one the record of the one count
 * @param other the record of the other
 */
public record Comparison(CountRecord one, CountRecord other) {

    /**
     * Checks that the counts can be compared.
     *
     * @throws IllegalArgumentException if the records are of different papers or candidates
     */
    public Comparison {
        requireSamePapers(one, other);
    }

    /**
     * Refuses counts of different papers.
     *
     * @param one the record of a count
     * @param other the record of another
     * @throws IllegalArgumentException if they are of different papers or candidates
     */
    static void requireSamePapers(CountRecord one, CountRecord other) {
        String papers = one.input().ballotSetDigest();
        if (!papers.equals(other.input().ballotSetDigest()) || !one.candidates().equals(other.candidates())) {
            throw new IllegalArgumentException("records must be of the same papers and candidates, but are of papers "
                    + papers + " and " + other.input().ballotSetDigest());
        }
    }

    /**
     * What one count decides at the point where two part.
     *
     * @param count the record of the count
     * @param figures the stage on whose figures it decides, or its last stage if it decides nothing more
     * @param decisions the decisions, all of one type; none if the count is over
     */
    public record Side(CountRecord count, Stage figures, List<Decision> decisions) {

        /** Copies the list. */
        public Side {
            Objects.requireNonNull(count, "count");
            Objects.requireNonNull(figures, "figures");
            decisions = List.copyOf(decisions);
        }

        /**
         * Returns whom the decisions name.
         *
         * @return the candidates in ballot-paper order, none if the count is over
         */
        public List<Candidate> candidates() {
            return decisions.stream()
                    .flatMap(decision -> decision.candidates().stream())
                    .sorted((left, right) -> Integer.compare(left.number(), right.number()))
                    .toList();
        }
    }

    /**
     * The first decisions that are not the same.
     *
     * @param place the place of these decisions in both counts, from 1; before it all are the same
     * @param one what the one count decides
     * @param other what the other decides
     */
    public record Parting(int place, Side one, Side other) {

        public Parting {
            Objects.requireNonNull(one, "one");
            Objects.requireNonNull(other, "other");
        }
    }

    /**
     * Returns where the counts part.
     *
     * @return the first decisions that are not the same, or nothing if the counts decide alike throughout
     */
    public Optional<Parting> parting() {
        List<DecisionsTogether> left = DecisionsTogether.of(one.stages());
        List<DecisionsTogether> right = DecisionsTogether.of(other.stages());
        int place = 0;
        while (place < left.size() && place < right.size() && left.get(place).decideAs(right.get(place))) {
            place++;
        }
        return place == left.size() && place == right.size()
                ? Optional.empty()
                : Optional.of(new Parting(place + 1, at(place, left, one), at(place, right, other)));
    }

    private static Side at(int place, List<DecisionsTogether> decided, CountRecord count) {
        Stage last = count.stages().get(count.stages().size() - 1);
        return place < decided.size()
                ? new Side(
                        count, decided.get(place).figures(), decided.get(place).decisions())
                : new Side(count, last, List.of());
    }

    /**
     * Returns who is elected by the one count alone.
     *
     * @return the candidates in the order of their election
     */
    public List<Candidate> electedByOneOnly() {
        return electedOnly(one, other);
    }

    /**
     * Returns who is elected by the other count alone.
     *
     * @return the candidates in the order of their election
     */
    public List<Candidate> electedByOtherOnly() {
        return electedOnly(other, one);
    }

    private static List<Candidate> electedOnly(CountRecord by, CountRecord notBy) {
        List<Candidate> others =
                notBy.elected().stream().map(Elected::candidate).toList();
        return by.elected().stream()
                .map(Elected::candidate)
                .filter(candidate -> !others.contains(candidate))
                .toList();
    }

    /** Returns the comparison in lines of text for a person. */
    @Override
    public String toString() {
        return new ComparisonText(this).toString();
    }
}
