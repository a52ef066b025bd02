package org.scrutineer.rules.exclusion;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.scrutineer.record.TieBreak;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.tie.TieRule;

/**
 * Excludes several of the lowest candidates together. Surpluses that wait are deferred. Where equal votes stand at the
 * edge of the group, the tie rule says who is inside, one candidate at a time.
 *
 * <p>Under constraints, inferred: a group of several is taken only if its exclusion guards and dooms nobody. That is
 * known only when the equals at its edge are told apart; a lot drawn for a group that is then not taken is not
 * recorded, and the next tie is drawn with its number.
 *
 * @param together how many go
 * @param form in which transfers their papers leave
 * @param ties how one is chosen of several at the edge
 * @param deferral the clause by which surpluses wait meanwhile
 */
public record ExcludeTogether(Together together, Grouping form, TieRule ties, Clause deferral)
        implements ExclusionStep {

    public ExcludeTogether {
        Objects.requireNonNull(together, "together");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(deferral, "deferral");
    }

    @Override
    public Set<String> promises() {
        return Set.of("I13");
    }

    @Override
    public Optional<Move.Exclude> exclusion(CountView view, Lots lots) {
        List<Candidate> fromTheBottom = Exclusions.fromTheBottom(view);
        for (Together.Size size : together.sizes(fromTheBottom, view)) {
            Group group = lowest(fromTheBottom, size.number(), view, lots);
            if (size.number() == 1 || view.isIndifferentTo(group.candidates())) {
                return Optional.of(new Move.Exclude(group.candidates(), form, decisions(group, size, view)));
            }
        }
        return Optional.empty();
    }

    /**
     * Candidates to be excluded together.
     *
     * @param candidates the candidates, in ballot-paper order
     * @param steps how ties at the edge were settled
     */
    private record Group(List<Candidate> candidates, List<TieBreak> steps) {}

    private Group lowest(List<Candidate> fromTheBottom, int size, CountView view, Lots lots) {
        Votes edge = view.votesOf(fromTheBottom.get(size - 1));
        List<Candidate> excluded = new ArrayList<>(fromTheBottom.stream()
                .filter(candidate -> edge.isMoreThan(view.votesOf(candidate)))
                .toList());
        List<Candidate> atTheEdge = new ArrayList<>(fromTheBottom.stream()
                .filter(candidate -> edge.equals(view.votesOf(candidate)))
                .toList());
        List<TieBreak> steps = new ArrayList<>();
        while (excluded.size() < size) {
            if (excluded.size() + atTheEdge.size() == size) {
                excluded.addAll(atTheEdge);
            } else {
                TieRule.Settled settled =
                        ties.settle(new Tie(TiePurpose.EXCLUSION, atTheEdge), view, lots.after(steps));
                steps.addAll(settled.steps());
                excluded.add(settled.chosen());
                atTheEdge.remove(settled.chosen());
            }
        }
        excluded.sort(Comparator.comparing(Candidate::number));
        return new Group(excluded, steps);
    }

    private List<Decision> decisions(Group group, Together.Size size, CountView view) {
        List<Candidate> deferred = view.awaitingTransfer().stream()
                .filter(candidate -> view.surplusOf(candidate).isPositive())
                .toList();
        List<Decision> decisions = new ArrayList<>();
        if (!deferred.isEmpty()) {
            decisions.add(Decision.of(DecisionType.DEFER, deferred, size.reason(), deferral));
        }
        decisions.add(
                new Decision(DecisionType.EXCLUDE, group.candidates(), size.reason(), size.clause(), group.steps()));
        return decisions;
    }

    @Override
    public Optional<TieRule> tieRule() {
        return Optional.of(ties);
    }

    @Override
    public boolean leavesPlacesEmpty() {
        return together.leavesPlacesEmpty();
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return together.compared();
    }

    @Override
    public PartDescription description() {
        return together.description()
                .with("form", "excludeTogether")
                .with("transfers", form.description())
                .with("ties", ties.description())
                .with("deferral", PartDescription.citing(deferral));
    }
}
