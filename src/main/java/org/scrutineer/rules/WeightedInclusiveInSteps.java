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
 * of the candidate, cut off after each of the two operations. A paper left at no value is non-transferable.
 *
 * @param places the decimal places of the product and of the quotient
 * @param clause the clause
 */
public record WeightedInclusiveInSteps(int places, Clause clause) implements SurplusForm {

    public WeightedInclusiveInSteps {
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
        Votes product = surplus.times(group.received()).rounded(Rounding.down(places));
        return new Share(product.dividedBy(total, Rounding.down(places)), product, total);
    }

    @Override
    public boolean goesOn(TransferValue value) {
        return !value.isZero();
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of(
                "value", "surplusTimesReceivedByVotes",
                "rounding", "productAndQuotientDown",
                "places", Integer.toString(places),
                "examined", "all",
                "withoutNextPreference", "leave",
                "remainder", "lossByFraction",
                "zeroValue", "nonTransferable",
                "value.clause", clause.number());
    }
}
