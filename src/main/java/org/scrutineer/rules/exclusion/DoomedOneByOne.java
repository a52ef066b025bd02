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
import org.scrutineer.rules.parcel.Doomed;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.parcel.InTransfers;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.tie.TieRule;

/**
 * Takes out of the count those who cannot be elected any more because their group has as many as it may have, one at a
 * time, the one with the most votes first. A rule book with this step has them leave by it, and not all together.
 *
 * @param form how the papers are transferred
 * @param ties how one is chosen of several with the most
 * @param clause the clause
 */
public record DoomedOneByOne(Grouping form, TieRule ties, Clause clause) implements Step {

    public DoomedOneByOne {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Set<String> promises() {
        return Set.of("I13");
    }

    @Override
    public Optional<Move> next(CountView view, Lots lots) {
        Optional<Votes> most = view.doomed().stream().map(view::votesOf).max(Votes::compareTo);
        return most.map(votes -> excludeOneAt(votes, view, lots));
    }

    private Move excludeOneAt(Votes most, CountView view, Lots lots) {
        List<Candidate> greatest = view.doomed().stream()
                .filter(candidate -> view.votesOf(candidate).equals(most))
                .toList();
        TieRule.Settled settled = ties.settle(new Tie(TiePurpose.SURPLUS, greatest), view, lots);
        List<Candidate> leaving = List.of(settled.chosen());
        return new Move.Exclude(
                leaving,
                form,
                List.of(new Decision(DecisionType.EXCLUDE, leaving, Reason.DOOMED, clause, settled.steps())));
    }

    @Override
    public Optional<Doomed> doomed() {
        return Optional.of(Doomed.BY_A_STEP);
    }

    @Override
    public List<InTransfers> forms() {
        return List.of(form);
    }

    @Override
    public Optional<TieRule> tieRule() {
        return Optional.of(ties);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("doomedOneByOne", clause)
                .with("transfers", form.description())
                .with("ties", ties.description());
    }
}
