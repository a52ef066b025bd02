package org.scrutineer.rules;

import java.util.Map;
import java.util.Objects;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;

/**
 * The votes still in the count divided by one more than the seats, rounded up. Worked out again when votes become
 * non-transferable, until the first candidate is elected.
 *
 * @param places the decimal places
 * @param clause the clause of the quota
 * @param reduction the clause of its reduction
 */
public record ReducingQuota(int places, Clause clause, Clause reduction) implements QuotaRule {

    public ReducingQuota {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(reduction, "reduction");
    }

    @Override
    public Votes quota(CountView view) {
        if (!view.elected().isEmpty()) {
            return view.quota();
        }
        return Votes.of(view.validPapers())
                .minus(view.nonTransferable())
                .dividedInto(view.seats() + 1L, Rounding.up(places));
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of(
                "form",
                "droopRoundedUp",
                "places",
                Integer.toString(places),
                "reduced",
                "untilFirstElection",
                "clause",
                clause.number(),
                "reduced.clause",
                reduction.number());
    }
}
