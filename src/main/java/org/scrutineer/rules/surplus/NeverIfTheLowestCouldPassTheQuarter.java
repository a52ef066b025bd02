package org.scrutineer.rules.surplus;

import java.util.List;
import java.util.Objects;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.parcel.Deferral;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.quota.Quarter;

/**
 * Surpluses may not wait if all together could bring the lowest candidate above a quarter of the quota, who has no more
 * yet; nor may they if they could do so with the lowest who has votes.
 *
 * @param deferral when they may wait otherwise
 * @param quarter whom the quarter concerns
 */
public record NeverIfTheLowestCouldPassTheQuarter(Deferral deferral, Quarter quarter) implements Deferral {

    public NeverIfTheLowestCouldPassTheQuarter {
        Objects.requireNonNull(deferral, "deferral");
        Objects.requireNonNull(quarter, "quarter");
    }

    @Override
    public boolean mayWait(CountView view) {
        return deferral.mayWait(view)
                && BelowBothGaps.holdsWithAndWithoutThoseWithoutVotes(
                        view, fromTheBottom -> !couldPass(fromTheBottom, view));
    }

    private boolean couldPass(List<Candidate> fromTheBottom, CountView view) {
        Candidate lowest = fromTheBottom.get(0);
        Votes fewest = view.votesOf(lowest);
        return quarter.concerns(lowest)
                && !Quarter.isExceeded(fewest, view.quota())
                && Quarter.isExceeded(fewest.plus(view.untransferredSurpluses()), view.quota());
    }

    @Override
    public PartDescription description() {
        return deferral.description().with("quarter", quarter.word());
    }
}
