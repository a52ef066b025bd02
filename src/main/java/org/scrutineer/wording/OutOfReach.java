package org.scrutineer.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Tally;

/**
 * The sums by which candidates cannot be elected any more: their votes, the surpluses of those who are not elected yet
 * and the votes of undeclared write-ins, beside the votes of the next.
 *
 * @param stage the stage on whose figures they are excluded
 * @param exclusion the decision
 */
public record OutOfReach(Stage stage, Decision exclusion) {

    private Votes votes(Candidate candidate) {
        return stage.tallyOf(candidate).votes();
    }

    /**
     * Returns who is out of reach.
     *
     * @return the candidates, fewest votes first
     */
    public List<Candidate> group() {
        return exclusion.candidates().stream()
                .sorted(Comparator.comparing(this::votes))
                .toList();
    }

    /**
     * Returns whose surplus could still come.
     *
     * @return the continuing candidates above the quota, in ballot-paper order
     */
    public List<Candidate> aboveTheQuota() {
        return others().filter(tally -> tally.votes().isMoreThan(stage.quota()))
                .map(Tally::candidate)
                .toList();
    }

    /**
     * Returns which undeclared write-ins are excluded at the same time.
     *
     * @return the candidates in ballot-paper order
     */
    public List<Candidate> undeclared() {
        return stage.decisions().stream()
                .filter(decision -> decision.type() == DecisionType.EXCLUDE && decision.reason() == Reason.UNDECLARED)
                .flatMap(decision -> decision.candidates().stream())
                .toList();
    }

    private Stream<Tally> others() {
        List<Candidate> gone = new ArrayList<>(exclusion.candidates());
        gone.addAll(undeclared());
        return stage.tallies().stream()
                .filter(tally -> tally.status().isContinuing() && !gone.contains(tally.candidate()));
    }

    /**
     * Returns all that could come together below the next.
     *
     * @return the votes of the group, then the surpluses, then the votes of write-ins
     */
    public List<Votes> parts() {
        return Stream.of(
                        group().stream().map(this::votes),
                        aboveTheQuota().stream()
                                .map(candidate -> votes(candidate).minus(stage.quota())),
                        undeclared().stream().map(this::votes))
                .flatMap(some -> some)
                .toList();
    }

    /**
     * Returns what they come to.
     *
     * @return the sum in votes
     */
    public Votes reach() {
        return parts().stream().reduce(Votes.ZERO, Votes::plus);
    }

    /**
     * Returns the next higher.
     *
     * @return the candidate with the fewest votes of those above the group
     */
    public Optional<Tally> next() {
        Votes highest = exclusion.candidates().stream()
                .map(this::votes)
                .max(Votes::compareTo)
                .orElse(Votes.ZERO);
        return others().filter(tally -> tally.votes().isMoreThan(highest)).min(Comparator.comparing(Tally::votes));
    }
}
