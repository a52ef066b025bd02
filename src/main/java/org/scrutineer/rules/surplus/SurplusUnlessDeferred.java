package org.scrutineer.rules.surplus;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.parcel.InTransfers;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.quota.Quarter;
import org.scrutineer.rules.tie.TieRule;

/**
 * Transfers a surplus unless all surpluses together can wait: if they are less than what the highest continuing candidate
 * lacks to the quota, and less than the difference between the two lowest, and cannot bring the lowest above a quarter of the
 * quota unless that candidate has more already.
 *
 * <p>Where candidates without votes are among the lowest, surpluses wait only if they could wait without those candidates
 * too, who go with the lowest that has votes.
 *
 * @param surplus which surplus is next
 * @param quarter whom the quarter concerns
 * @param clause the clause of the deferral
 */
public record SurplusUnlessDeferred(LargestSurplus surplus, Quarter quarter, Clause clause) implements Step {

    /** Checks that nothing is missing. */
    public SurplusUnlessDeferred {
        Objects.requireNonNull(surplus, "surplus");
        Objects.requireNonNull(quarter, "quarter");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public OptionalInt roundsTo() {
        return surplus.roundsTo();
    }

    @Override
    public Set<String> promises() {
        return surplus.promises();
    }

    @Override
    public Optional<Move> next(CountView view, Lots lots) {
        return canWait(view) ? Optional.empty() : surplus.next(view, lots);
    }

    private boolean canWait(CountView view) {
        List<Candidate> fromTheBottom = view.continuing().stream()
                .sorted(Comparator.comparing(view::votesOf))
                .toList();
        List<Candidate> withVotes = fromTheBottom.stream()
                .filter(candidate -> view.votesOf(candidate).isPositive())
                .toList();
        return canWait(fromTheBottom, view) && (withVotes.size() < 2 || canWait(withVotes, view));
    }

    private boolean canWait(List<Candidate> fromTheBottom, CountView view) {
        if (fromTheBottom.size() < 2) {
            return false;
        }
        Votes waiting = view.untransferredSurpluses();
        Candidate lowest = fromTheBottom.get(0);
        Votes fewest = view.votesOf(lowest);
        Votes highest = view.votesOf(fromTheBottom.get(fromTheBottom.size() - 1));
        return view.quota().minus(highest).isMoreThan(waiting)
                && view.votesOf(fromTheBottom.get(1)).minus(fewest).isMoreThan(waiting)
                && (!quarter.concerns(lowest)
                        || Quarter.isExceeded(fewest, view.quota())
                        || !Quarter.isExceeded(fewest.plus(waiting), view.quota()));
    }

    @Override
    public List<InTransfers> forms() {
        return surplus.forms();
    }

    @Override
    public Optional<TieRule> tieRule() {
        return surplus.tieRule();
    }

    @Override
    public PartDescription description() {
        return surplus.description()
                .with("deferral", PartDescription.of("belowBothGaps", clause).with("quarter", quarter.word()));
    }
}
