package org.scrutineer.count;

import java.util.List;
import org.scrutineer.arithmetic.Votes;

/**
 * Totals that were never rounded.
 *
 * @param votes the votes of each candidate, in ballot-paper order
 */
record ExactTotals(List<Votes> votes) implements Totals {

    /** Copies the list. */
    ExactTotals {
        votes = List.copyOf(votes);
    }

    @Override
    public Votes votesOf(int index) {
        return votes.get(index);
    }

    @Override
    public Votes sum() {
        return votes.stream().reduce(Votes.ZERO, Votes::plus);
    }
}
