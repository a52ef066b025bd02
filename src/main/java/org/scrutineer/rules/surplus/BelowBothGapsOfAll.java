package org.scrutineer.rules.surplus;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.parcel.Deferral;
import org.scrutineer.rules.part.CountView;

/**
 * Surpluses may wait if all together are less than what the highest continuing candidate lacks to the quota, and less
 * than the difference between the two lowest, whether these have votes or not.
 *
 * @param clause the clause
 */
public record BelowBothGapsOfAll(Clause clause) implements Deferral {

    public BelowBothGapsOfAll {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public boolean mayWait(CountView view) {
        List<Candidate> fromTheBottom = view.continuing().stream()
                .sorted(Comparator.comparing(view::votesOf))
                .toList();
        return mayWait(fromTheBottom, view);
    }

    /** Whether they may, as far as some candidates are concerned, fewest votes first. */
    static boolean mayWait(List<Candidate> fromTheBottom, CountView view) {
        if (fromTheBottom.size() < 2) {
            return false;
        }
        Votes waiting = view.untransferredSurpluses();
        Votes fewest = view.votesOf(fromTheBottom.get(0));
        Votes highest = view.votesOf(fromTheBottom.get(fromTheBottom.size() - 1));
        return view.quota().minus(highest).isMoreThan(waiting)
                && view.votesOf(fromTheBottom.get(1)).minus(fewest).isMoreThan(waiting);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("belowBothGapsOfAll", clause);
    }
}
