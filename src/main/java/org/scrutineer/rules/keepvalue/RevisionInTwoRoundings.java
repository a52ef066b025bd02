package org.scrutineer.rules.keepvalue;

import java.util.Objects;
import java.util.OptionalInt;
import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;

/**
 * Multiplies the keep value by the quota and rounds, then divides by the votes and rounds, both in one way; never above
 * 1.
 *
 * @param rounding each rounding
 * @param clause the clause
 */
public record RevisionInTwoRoundings(Rounding rounding, Clause clause) implements Revision {

    public RevisionInTwoRoundings {
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public OptionalInt roundsTo() {
        return OptionalInt.of(rounding.places());
    }

    @Override
    public KeepValue next(KeepValue keep, Votes quota, Votes votes) {
        return quota.times(keep).rounded(rounding).keptOf(votes, rounding).min(KeepValue.ONE);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("twoRoundings", clause).with(rounding);
    }
}
