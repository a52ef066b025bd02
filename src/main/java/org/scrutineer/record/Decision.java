package org.scrutineer.record;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;

/**
 * A decision taken on the figures of a stage.
 *
 * @param type what it does
 * @param candidates whom it names, in the order it takes effect
 * @param reason why it was taken
 * @param clause the clause that asks for it
 * @param ties the ties settled on the way, in order
 */
public record Decision(
        DecisionType type, List<Candidate> candidates, Reason reason, Clause clause, List<TieBreak> ties) {

    public Decision {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(reason, "reason");
        clause = clause.cited();
        candidates = List.copyOf(candidates);
        ties = List.copyOf(ties);
    }

    /**
     * Returns a decision with no tie.
     *
     * @param type what it does
     * @param candidates whom it names
     * @param reason why it was taken
     * @param clause the clause that asks for it
     * @return the decision
     */
    public static Decision of(DecisionType type, List<Candidate> candidates, Reason reason, Clause clause) {
        return new Decision(type, candidates, reason, clause, List.of());
    }

    /**
     * Makes the decision by which those leave together whom constraints doom.
     *
     * @param doomed who is doomed, in ballot-paper order
     * @return their exclusion
     */
    public static Decision excludingDoomed(List<Candidate> doomed) {
        return of(DecisionType.EXCLUDE, doomed, Reason.DOOMED, Clause.of("constraints"));
    }

    /**
     * Makes the decision by which the places that re-open nominations is elected to are left vacant.
     *
     * @param rons the RONs elected, in the order of their election, at least one
     * @return the decision, by the ruling of the students' national union (NUS)
     */
    public static Decision leavingVacant(List<Candidate> rons) {
        return of(DecisionType.LEAVE_VACANT, rons, Reason.RE_OPEN_NOMINATIONS, Clause.of("NUS ruling on RON and STV"));
    }
}
