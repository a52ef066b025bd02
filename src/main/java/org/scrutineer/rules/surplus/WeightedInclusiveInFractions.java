package org.scrutineer.rules.surplus;

import java.util.Objects;
import java.util.Set;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Destination;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.parcel.AtNoValue;
import org.scrutineer.rules.parcel.Examination;
import org.scrutineer.rules.parcel.PaperValues;
import org.scrutineer.rules.parcel.Share;
import org.scrutineer.rules.parcel.Shares;
import org.scrutineer.rules.parcel.WithoutNextPreference;

/**
 * Passes on every paper at the value at which it was received, multiplied by the surplus and divided by the votes of
 * the candidate, as an exact fraction: nothing is cut off, and nothing is lost.
 *
 * @param clause the clause
 */
public record WeightedInclusiveInFractions(Clause clause) implements PaperValues {

    public WeightedInclusiveInFractions {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public boolean areFractions() {
        return true;
    }

    @Override
    public Set<String> promises() {
        return Set.of("I19");
    }

    @Override
    public Shares valuesOf(Examination examination) {
        return Shares.of(
                examination,
                group -> {
                    Votes product = examination.surplus().times(group.received());
                    return new Share(product.dividedBy(examination.votes()), product, examination.votes());
                },
                WithoutNextPreference.LEAVE,
                AtNoValue.GO_ON,
                Destination.Pool.LOSS_BY_FRACTION);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("surplusTimesReceivedByVotes", clause)
                .with("rounding", "none")
                .with("withoutNextPreference", "leave")
                .with("remainder", "lossByFraction")
                .with("zeroValue", "goesOn");
    }
}
