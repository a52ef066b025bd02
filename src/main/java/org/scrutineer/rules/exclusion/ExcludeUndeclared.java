package org.scrutineer.rules.exclusion;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.CountView;

/**
 * Excludes undeclared write-ins who are never elected, all of them together and nobody else.
 *
 * @param form in which transfers their papers leave
 * @param clause the clause
 */
public record ExcludeUndeclared(Grouping form, Clause clause) implements ExclusionStep {

    public ExcludeUndeclared {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Set<String> promises() {
        return Set.of("I13");
    }

    @Override
    public Optional<Move.Exclude> exclusion(CountView view, Lots lots) {
        List<Candidate> undeclared = view.undeclared();
        return undeclared.isEmpty()
                ? Optional.empty()
                : Optional.of(new Move.Exclude(
                        undeclared,
                        form,
                        List.of(Decision.of(DecisionType.EXCLUDE, undeclared, Reason.UNDECLARED, clause))));
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return Optional.of(Set.of());
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("excludeUndeclared", clause).with("transfers", form.description());
    }
}
