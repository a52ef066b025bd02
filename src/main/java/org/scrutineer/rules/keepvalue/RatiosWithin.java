package org.scrutineer.rules.keepvalue;

import java.util.Objects;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.KeepValueView;

/**
 * Settled when the quota divided by the votes differs from 1, for every elected candidate, by no more than a tolerance.
 *
 * @param tolerance the tolerance, as a part of 1
 * @param clause the clause
 */
public record RatiosWithin(TransferValue tolerance, Clause clause) implements Settling {

    public RatiosWithin {
        Objects.requireNonNull(tolerance, "tolerance");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public boolean isSettled(KeepValueView view) {
        return view.elected().stream().map(view::votesOf).allMatch(votes -> isNear(votes, view.quota()));
    }

    private boolean isNear(Votes votes, Votes quota) {
        Votes apart = votes.minus(quota);
        Votes most = votes.times(tolerance);
        return most.isAtLeast(apart) && most.plus(apart).isAtLeast(Votes.ZERO);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("ratiosWithin", clause).with("tolerance", tolerance.toString());
    }
}
