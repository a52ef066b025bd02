package org.scrutineer.rules.ending;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Situation;
import org.scrutineer.rules.quota.Quarter;

/**
 * An ending that fills the last places, but lets the count go on while surpluses could bring a candidate who is left
 * above a quarter of the quota for the first time.
 *
 * @param ending the ending
 * @param quarter whom the quarter concerns
 * @param clause the clause by which the count goes on
 */
public record UnlessTheQuarterIsOpen(Ending ending, Quarter quarter, Clause clause) implements Ending {

    public UnlessTheQuarterIsOpen {
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(quarter, "quarter");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Set<Situation> settles() {
        return ending.settles();
    }

    @Override
    public boolean leavesPlacesEmpty() {
        return ending.leavesPlacesEmpty();
    }

    @Override
    public List<Decision> ending(CountView view, Lots lots) {
        List<Decision> last = ending.ending(view, lots);
        List<Decision> elections = last.stream()
                .filter(decision -> decision.type() == DecisionType.ELECT)
                .toList();
        boolean open = view.continuing().stream()
                .filter(candidate -> elections.stream()
                        .noneMatch(decision -> decision.candidates().contains(candidate)))
                .anyMatch(candidate -> isOpen(candidate, view));
        return open ? elections : last;
    }

    private boolean isOpen(Candidate candidate, CountView view) {
        Votes most = view.votesOf(candidate).plus(view.untransferredSurpluses());
        return quarter.concerns(candidate)
                && Quarter.isExceeded(most, view.quota())
                && view.history().stream()
                        .noneMatch(point -> Quarter.isExceeded(point.votesOf(candidate), view.quota()));
    }

    @Override
    public PartDescription description() {
        return ending.description()
                .with("unless", PartDescription.citing(clause).with("quarter", quarter.word()));
    }
}
