package org.scrutineer.rules.keepvalue;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.KeepValueView;
import org.scrutineer.rules.tie.TieRule;

/**
 * Excludes one of the candidates who have no more votes than the fewest and the total surplus together: the surplus is
 * so small by then that they count as tied.
 *
 * @param ties how one is chosen
 * @param clause the clause
 */
public record ExcludeFewestWithinSurplus(TieRule ties, Clause clause) implements KeepValueStep {

    public ExcludeFewestWithinSurplus {
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public boolean isAlwaysTaken() {
        return true;
    }

    @Override
    public Optional<Decision> exclusion(KeepValueView view, Lots lots) {
        Optional<Votes> fewest = view.excludable().stream().map(view::votesOf).min(Votes::compareTo);
        return fewest.map(
                votes -> ExcludeFewest.oneWithAtMost(votes.plus(view.totalSurplus()), ties, clause, view, lots));
    }

    @Override
    public Optional<TieRule> tieRule() {
        return Optional.of(ties);
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return Optional.of(Set.of(Compared.LOWEST));
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("excludeFewestWithinSurplus", clause).with("ties", ties.description());
    }
}
