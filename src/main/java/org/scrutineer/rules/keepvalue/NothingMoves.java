package org.scrutineer.rules.keepvalue;

import java.util.Objects;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.KeepValueView;

/**
 * Settled when the next count of the papers would give the same figures: working out the keep values anew changes none
 * of them, and nobody but the continuing and the elected has any votes.
 *
 * @param clause the clause
 */
public record NothingMoves(Clause clause) implements Settling {

    public NothingMoves {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public boolean isSettled(KeepValueView view) {
        return KeepValuesStand.haveStood(view)
                && view.continuing().stream()
                        .map(view::votesOf)
                        .reduce(electedVotes(view), Votes::plus)
                        .equals(view.activeVotes());
    }

    private static Votes electedVotes(KeepValueView view) {
        return view.elected().stream().map(view::votesOf).reduce(Votes.ZERO, Votes::plus);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("nothingMoves", clause);
    }
}
