package org.scrutineer.rules.quota;

import java.util.Objects;
import java.util.OptionalInt;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.CountView;

/**
 * Half of the votes that candidates have, a part of a vote counting as a whole one, where there is one seat; else
 * another quota.
 *
 * @param otherwise the quota for two seats or more
 * @param clause the clause
 */
public record MajorityForOneSeat(QuotaRule otherwise, Clause clause) implements QuotaRule {

    public MajorityForOneSeat {
        Objects.requireNonNull(otherwise, "otherwise");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public OptionalInt roundsTo() {
        return otherwise.roundsTo();
    }

    @Override
    public Votes quota(CountView view) {
        return view.seats() == 1 ? view.activeVotes().dividedInto(2, Rounding.up(0)) : otherwise.quota(view);
    }

    @Override
    public PartDescription description() {
        return otherwise.description().with("oneSeat", PartDescription.of("wholeMajority", clause));
    }
}
