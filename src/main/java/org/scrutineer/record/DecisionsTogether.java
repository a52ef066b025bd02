package org.scrutineer.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;

/**
 * Elections or exclusions on the same figures, which are one decision where counts are compared: it makes no difference
 * whether a rule book elects two candidates by one decision or by two. Surpluses and their deferral are none, and
 * whoever is merely left over at the end does not count as excluded.
 *
 * @param figures the stage on whose figures they are taken
 * @param decisions the decisions, at least one, all of one type
 */
public record DecisionsTogether(Stage figures, List<Decision> decisions) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no decision, or they are of several types
     */
    public DecisionsTogether {
        Objects.requireNonNull(figures, "figures");
        decisions = List.copyOf(decisions);
        if (decisions.stream().map(Decision::type).distinct().count() != 1) {
            throw new IllegalArgumentException("decisions taken together must be of one type, but were " + decisions);
        }
    }

    /**
     * Returns what a count decides, in order.
     *
     * @param stages the stages
     * @return the decisions
     */
    public static List<DecisionsTogether> of(List<Stage> stages) {
        List<DecisionsTogether> all = new ArrayList<>();
        for (Stage stage : stages) {
            int first = all.size();
            for (Decision decision : stage.decisions()) {
                if (decides(decision)) {
                    int last = all.size() - 1;
                    if (last >= first && all.get(last).type() == decision.type()) {
                        all.set(last, all.get(last).with(decision));
                    } else {
                        all.add(new DecisionsTogether(stage, List.of(decision)));
                    }
                }
            }
        }
        return List.copyOf(all);
    }

    private static boolean decides(Decision decision) {
        return decision.type() == DecisionType.ELECT
                || (decision.type() == DecisionType.EXCLUDE && decision.reason() != Reason.COUNT_COMPLETE);
    }

    private DecisionsTogether with(Decision more) {
        List<Decision> both = new ArrayList<>(decisions);
        both.add(more);
        return new DecisionsTogether(figures, both);
    }

    /**
     * Returns what the decisions do.
     *
     * @return whether they elect or exclude
     */
    public DecisionType type() {
        return decisions.get(0).type();
    }

    /**
     * Returns whom the decisions name.
     *
     * @return the candidates in ballot-paper order
     */
    public List<Candidate> candidates() {
        return decisions.stream()
                .flatMap(decision -> decision.candidates().stream())
                .sorted(Comparator.comparing(Candidate::number))
                .toList();
    }

    /**
     * Returns whether others do the same, whatever their figures, reasons and clauses.
     *
     * @param that others
     * @return whether they elect or exclude the same candidates
     */
    public boolean decideAs(DecisionsTogether that) {
        return type() == that.type() && candidates().equals(that.candidates());
    }
}
