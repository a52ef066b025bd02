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
 * of the candidate. One rounding, of the quotient. What it takes away is lost.
 *
 * @param places the decimal places of a transfer value
 * @param clause the clause
 */
public record WeightedInclusive(int places, Clause clause) implements PaperValues {

    public WeightedInclusive {
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
                group -> share(examination.surplus().times(group.received()), examination.votes()),
                WithoutNextPreference.LEAVE,
                AtNoValue.GO_ON,
                Destination.Pool.LOSS_BY_FRACTION);
    }

    private Share share(Votes product, Votes votes) {
        return new Share(product.dividedBy(votes, Rounding.down(places)), product, votes);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("surplusTimesReceivedByVotes", clause)
                .with("rounding", "quotientDown")
                .with("places", Integer.toString(places))
                .with("withoutNextPreference", "leave")
                .with("remainder", "lossByFraction")
                .with("zeroValue", "goesOn");
    }
}
