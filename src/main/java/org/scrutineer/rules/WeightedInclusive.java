package org.scrutineer.rules;

import java.util.Map;
import java.util.Objects;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Destination;

/**
 * Passes on every paper at the value at which it was received, multiplied by the surplus and then divided by the votes
 * of the candidate. One rounding, of the quotient. What it takes away is lost.
 *
 * @param places the decimal places of a transfer value
 * @param clause the clause
 */
public record WeightedInclusive(int places, Clause clause) implements SurplusForm {

    public WeightedInclusive {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Examined examined() {
        return Examined.ALL;
    }

    @Override
    public WithoutNextPreference withoutNextPreference() {
        return WithoutNextPreference.LEAVE;
    }

    @Override
    public Destination.Pool remainder() {
        return Destination.Pool.LOSS_BY_FRACTION;
    }

    @Override
    public Share share(Votes surplus, Votes total, PaperGroup group) {
        Votes product = surplus.times(group.received());
        return new Share(product.dividedBy(total, Rounding.down(places)), product, total);
    }

    @Override
    public boolean goesOn(TransferValue value) {
        return true;
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of(
                "value", "surplusTimesReceivedByVotes",
                "rounding", "quotientDown",
                "places", Integer.toString(places),
                "examined", "all",
                "withoutNextPreference", "leave",
                "remainder", "lossByFraction",
                "zeroValue", "goesOn",
                "value.clause", clause.number());
    }
}
