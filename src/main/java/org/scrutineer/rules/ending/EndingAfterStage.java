package org.scrutineer.rules.ending;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.parcel.Doomed;
import org.scrutineer.rules.parcel.InTransfers;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Situation;
import org.scrutineer.rules.tie.TieRule;

/**
 * A step that is decided, but no more carried out, once a number of stages are done: no paper moves, whoever is left is
 * excluded, and the places still open stay empty.
 *
 * @param step the step
 * @param stages the number of stages, at least 1
 * @param clause the clause by which the count ends
 */
public record EndingAfterStage(Step step, int stages, Clause clause) implements Step {

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    public EndingAfterStage {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(clause, "clause");
        if (stages < 1) {
            throw new IllegalArgumentException("stages must be at least 1, but were " + stages);
        }
    }

    @Override
    public Optional<Move> next(CountView view, Lots lots) {
        Optional<Move> move = step.next(view, lots);
        return view.stage() < stages ? move : move.map(asked -> new Move.End(last(asked.decisions(), view)));
    }

    private List<Decision> last(List<Decision> taken, CountView view) {
        List<Candidate> left = new ArrayList<>(view.continuing());
        taken.forEach(decision -> left.removeAll(decision.candidates()));
        List<Decision> last = new ArrayList<>(taken);
        if (!left.isEmpty()) {
            last.add(Decision.of(DecisionType.EXCLUDE, left, Reason.COUNT_COMPLETE, clause));
        }
        last.add(Decision.of(DecisionType.STOP, List.of(), Reason.COUNT_COMPLETE, clause));
        return last;
    }

    @Override
    public List<InTransfers> forms() {
        return step.forms();
    }

    @Override
    public Optional<Doomed> doomed() {
        return step.doomed();
    }

    @Override
    public Optional<TieRule> tieRule() {
        return step.tieRule();
    }

    @Override
    public boolean isAlwaysTaken() {
        return step.isAlwaysTaken();
    }

    @Override
    public Set<Situation> settles() {
        return step.settles();
    }

    @Override
    public Set<String> promises() {
        return step.promises();
    }

    @Override
    public OptionalInt roundsTo() {
        return step.roundsTo();
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return step.compared();
    }

    @Override
    public PartDescription description() {
        return step.description()
                .with("endsAfter", PartDescription.citing(clause).with("stages", Integer.toString(stages)));
    }
}
