package org.scrutineer.rules.keepvalue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.part.KeepValueView;

/**
 * Excludes the candidate with the fewest votes when these and the total surplus together are less than the votes of
 * every other continuing candidate, whether or not the keep values are settled. Under constraints it is the lowest who
 * may be excluded, and guarded candidates below are passed over (inferred).
 *
 * @param clause the clause
 */
public record ExcludeSureLoser(Clause clause) implements KeepValueStep {

    public ExcludeSureLoser {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Set<String> promises() {
        return Set.of("I13");
    }

    @Override
    public Optional<Decision> exclusion(KeepValueView view, Lots lots) {
        List<Candidate> order = new ArrayList<>(view.continuingFromTheTop());
        while (!order.isEmpty() && !view.excludable().contains(order.get(order.size() - 1))) {
            order.remove(order.size() - 1);
        }
        if (order.size() < 2) {
            return Optional.empty();
        }
        Candidate last = order.get(order.size() - 1);
        Votes next = view.votesOf(order.get(order.size() - 2));
        return next.isMoreThan(view.votesOf(last).plus(view.totalSurplus()))
                ? Optional.of(Decision.of(DecisionType.EXCLUDE, List.of(last), Reason.LOWEST, clause))
                : Optional.empty();
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("excludeSureLoser", clause);
    }
}
