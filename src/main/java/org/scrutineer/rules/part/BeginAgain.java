package org.scrutineer.rules.part;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;

/**
 * After an exclusion the count begins again without the excluded: all who were elected continue, and no paper has
 * elected anybody.
 *
 * @param clause the clause
 */
public record BeginAgain(Clause clause) implements Part {

    public BeginAgain {
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * Returns who comes back once somebody is excluded.
     *
     * @param view who is elected
     * @return the decision, or nothing if nobody was elected, so that nothing is undone
     */
    public Optional<Decision> comeback(CountView view) {
        List<Candidate> elected = view.elected();
        return elected.isEmpty()
                ? Optional.empty()
                : Optional.of(Decision.of(DecisionType.COME_BACK, elected, Reason.RESTART, clause));
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("fromTheBeginning", clause);
    }
}
