package org.scrutineer.rules.keepvalue;

import java.util.Objects;
import java.util.OptionalInt;
import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;

/**
 * Works a keep value out anew only for a candidate who has more than the quota.
 *
 * @param revision how
 * @param clause the clause
 */
public record RevisionAboveTheQuota(Revision revision, Clause clause) implements Revision {

    public RevisionAboveTheQuota {
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public OptionalInt roundsTo() {
        return revision.roundsTo();
    }

    @Override
    public KeepValue next(KeepValue keep, Votes quota, Votes votes) {
        return votes.isMoreThan(quota) ? revision.next(keep, quota, votes) : keep;
    }

    @Override
    public PartDescription description() {
        return revision.description().with("onlyAboveTheQuota", PartDescription.citing(clause));
    }
}
