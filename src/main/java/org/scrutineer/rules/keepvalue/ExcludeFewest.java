package org.scrutineer.rules.keepvalue;

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
import org.scrutineer.rules.part.KeepValueView;
import org.scrutineer.rules.tie.TieRule;

/**
 * Excludes the candidate with the fewest votes.
 *
 * @param ties how one is chosen
 * @param clause the clause
 */
public record ExcludeFewest(TieRule ties, Clause clause) implements KeepValueStep {

    public ExcludeFewest {
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Set<String> promises() {
        return Set.of("I13");
    }

    @Override
    public boolean isAlwaysTaken() {
        return true;
    }

    @Override
    public Optional<Decision> exclusion(KeepValueView view, Lots lots) {
        Optional<Votes> fewest = view.excludable().stream().map(view::votesOf).min(Votes::compareTo);
        return fewest.map(votes -> oneWithAtMost(votes, ties, clause, view, lots));
    }

    /** The exclusion of one of those who have no more than some votes. */
    static Decision oneWithAtMost(Votes most, TieRule ties, Clause clause, KeepValueView view, Lots lots) {
        List<Candidate> lowest = view.excludable().stream()
                .filter(candidate -> most.isAtLeast(view.votesOf(candidate)))
                .toList();
        TieRule.Settled settled = ties.settle(new Tie(TiePurpose.EXCLUSION, lowest), view, lots);
        return new Decision(DecisionType.EXCLUDE, List.of(settled.chosen()), Reason.LOWEST, clause, settled.steps());
    }

    @Override
    public Optional<TieRule> tieRule() {
        return Optional.of(ties);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("excludeFewest", clause).with("ties", ties.description());
    }
}
