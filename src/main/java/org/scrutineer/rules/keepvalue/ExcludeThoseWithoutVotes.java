package org.scrutineer.rules.keepvalue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.record.TieBreak;
import org.scrutineer.rules.part.KeepValueView;
import org.scrutineer.rules.tie.TieRule;

/**
 * Excludes all continuing candidates without votes together, if there are two or more; of them only as many as leave
 * enough candidates for the places, and then those whom the tie rule chooses one after the other. Under constraints
 * they are chosen so too if together they would guard or doom somebody: as many as do not, but one at least (inferred).
 *
 * @param ties how one is chosen
 * @param clause the clause
 */
public record ExcludeThoseWithoutVotes(TieRule ties, Clause clause) implements KeepValueStep {

    public ExcludeThoseWithoutVotes {
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Set<String> promises() {
        return Set.of("I13");
    }

    @Override
    public Optional<Decision> exclusion(KeepValueView view, Lots lots) {
        List<Candidate> without = view.excludable().stream()
                .filter(candidate -> view.votesOf(candidate).isZero())
                .toList();
        int most = view.continuing().size() - view.vacancies();
        if (without.size() < 2 || most < 1) {
            return Optional.empty();
        }
        boolean all = without.size() <= most && view.isIndifferentTo(without);
        return Optional.of(all ? together(without, List.of()) : some(without, most, view, lots));
    }

    private Decision some(List<Candidate> without, int most, KeepValueView view, Lots lots) {
        List<Candidate> left = new ArrayList<>(without);
        List<Candidate> chosen = new ArrayList<>();
        List<TieBreak> steps = new ArrayList<>();
        boolean goesOn = true;
        while (goesOn && chosen.size() < most) {
            TieRule.Settled settled = ties.settle(new Tie(TiePurpose.EXCLUSION, left), view, lots.after(steps));
            List<Candidate> more = new ArrayList<>(chosen);
            more.add(settled.chosen());
            goesOn = view.isIndifferentTo(more);
            if (goesOn || chosen.isEmpty()) {
                left.remove(settled.chosen());
                chosen.add(settled.chosen());
                steps.addAll(settled.steps());
            }
        }
        return together(chosen, steps);
    }

    private Decision together(List<Candidate> candidates, List<TieBreak> steps) {
        return new Decision(DecisionType.EXCLUDE, candidates, Reason.LOWEST, clause, steps);
    }

    @Override
    public Optional<TieRule> tieRule() {
        return Optional.of(ties);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("excludeThoseWithoutVotes", clause).with("ties", ties.description());
    }
}
