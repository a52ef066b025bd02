package org.scrutineer.rules.surplus;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.scrutineer.arithmetic.Rounding;
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
 * Passes on every paper at the value at which it was received, multiplied by the surplus and then divided by the votes
 * of the candidate, cut off after each of the two operations. A paper left at no value is non-transferable.
 *
 * @param places the decimal places of the product and of the quotient
 * @param clause the clause
 */
public record WeightedInclusiveInSteps(int places, Clause clause) implements PaperValues {

    public WeightedInclusiveInSteps {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public OptionalInt roundsTo() {
        return OptionalInt.of(places);
    }

    @Override
    public Set<String> promises() {
        return Set.of("I19");
    }

    @Override
    public Shares valuesOf(Examination examination) {
        return Shares.of(
                examination,
                group -> share(
                        examination.surplus().times(group.received()).rounded(Rounding.down(places)),
                        examination.votes()),
                WithoutNextPreference.LEAVE,
                AtNoValue.NON_TRANSFERABLE,
                Destination.Pool.LOSS_BY_FRACTION);
    }

    private Share share(Votes product, Votes votes) {
        return new Share(product.dividedBy(votes, Rounding.down(places)), product, votes);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("surplusTimesReceivedByVotes", clause)
                .with("rounding", "productAndQuotientDown")
                .with("places", Integer.toString(places))
                .with("withoutNextPreference", "leave")
                .with("remainder", "lossByFraction")
                .with("zeroValue", "nonTransferable");
    }
}
