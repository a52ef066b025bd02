package org.scrutineer.rules.ending;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.tie.TieRule;

/**
 * Ends a count when as many candidates as there are vacancies each have more votes than all those below them together
 * and every surplus that has not been transferred: they are elected. Nobody is where constraints bear on any of them,
 * or undeclared write-ins who are never elected have not left.
 *
 * @param ties the order of equals among them
 * @param clause the clause
 */
public record UncatchableLeaders(TieRule ties, Clause clause) implements Ending {

    public UncatchableLeaders {
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public List<Decision> ending(CountView view, Lots lots) {
        List<Candidate> fromTheTop = view.continuingFromTheTop();
        int places = view.vacancies();
        if (places < 1 || fromTheTop.size() <= places || !view.undeclared().isEmpty()) {
            return List.of();
        }
        List<Candidate> others = fromTheTop.subList(places, fromTheTop.size());
        Votes against = others.stream().map(view::votesOf).reduce(view.untransferredSurpluses(), Votes::plus);
        boolean unbound = view.excludable().containsAll(others) && view.isIndifferentTo(others);
        return unbound && view.votesOf(fromTheTop.get(places - 1)).isMoreThan(against)
                ? electing(fromTheTop.subList(0, places), others, view, lots)
                : List.of();
    }

    private List<Decision> electing(List<Candidate> leaders, List<Candidate> others, CountView view, Lots lots) {
        TieRule.Ranked ranked = ties.rank(leaders, TiePurpose.ORDER_OF_ELECTION, view, lots);
        List<Candidate> excluded = new ArrayList<>(view.continuing());
        excluded.retainAll(others);
        return List.of(
                new Decision(DecisionType.ELECT, ranked.strongestFirst(), Reason.UNCATCHABLE, clause, ranked.steps()),
                Decision.of(DecisionType.EXCLUDE, excluded, Reason.COUNT_COMPLETE, clause),
                Decision.of(DecisionType.STOP, List.of(), Reason.COUNT_COMPLETE, clause));
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("uncatchableLeaders", clause).with("ties", ties.description());
    }
}
