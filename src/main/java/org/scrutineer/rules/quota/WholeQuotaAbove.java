package org.scrutineer.rules.quota;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.CountView;

/**
 * The valid papers divided by one more than the seats, rounded up to a whole number where the quotient is above a
 * limit; else another quota.
 *
 * @param limit the limit, in votes
 * @param otherwise the quota where the quotient is no more than the limit
 * @param clause the clause
 */
public record WholeQuotaAbove(long limit, QuotaRule otherwise, Clause clause) implements QuotaRule {

    public WholeQuotaAbove {
        Objects.requireNonNull(otherwise, "otherwise");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public OptionalInt roundsTo() {
        return otherwise.roundsTo();
    }

    @Override
    public Set<String> promises() {
        return otherwise.promises();
    }

    @Override
    public Votes quota(CountView view) {
        Votes quotient = Votes.of(view.validPapers()).dividedInto(view.seats() + 1L);
        return quotient.isMoreThan(Votes.of(limit)) ? quotient.rounded(Rounding.up(0)) : otherwise.quota(view);
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return otherwise.compared();
    }

    @Override
    public PartDescription description() {
        return otherwise
                .description()
                .with("wholeAbove", Long.toString(limit))
                .with("wholeAbove", PartDescription.citing(clause));
    }
}
