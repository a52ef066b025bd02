package org.scrutineer.rules.exclusion;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.tie.TieRule;

/**
 * Excludes the candidate with the fewest votes.
 *
 * @param form how the papers are transferred
 * @param ties how one is chosen of several with the fewest
 * @param clause the clause
 */
public record ExcludeLowest(Grouping form, TieRule ties, Clause clause) implements ExclusionStep {

    public ExcludeLowest {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public boolean isAlwaysTaken() {
        return true;
    }

    @Override
    public Set<String> promises() {
        return Set.of("I13");
    }

    @Override
    public Optional<Move.Exclude> exclusion(CountView view, Lots lots) {
        Optional<Votes> fewest = view.excludable().stream().map(view::votesOf).min(Votes::compareTo);
        return fewest.map(votes -> excludeOneAt(votes, view, lots));
    }

    private Move.Exclude excludeOneAt(Votes fewest, CountView view, Lots lots) {
        List<Candidate> lowest = view.excludable().stream()
                .filter(candidate -> view.votesOf(candidate).equals(fewest))
                .toList();
        TieRule.Settled settled = ties.settle(new Tie(TiePurpose.EXCLUSION, lowest), view, lots);
        List<Candidate> excluded = List.of(settled.chosen());
        Decision decision = new Decision(DecisionType.EXCLUDE, excluded, Reason.LOWEST, clause, settled.steps());
        return new Move.Exclude(excluded, form, List.of(decision));
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
        return PartDescription.of("excludeLowest", clause)
                .with("transfers", form.description())
                .with("ties", ties.description());
    }
}
