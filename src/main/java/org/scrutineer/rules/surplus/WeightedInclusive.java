package org.scrutineer.rules.surplus;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.TransferValue;
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
 * of the candidate. The quotient is cut off, and what that takes away is lost.
 *
 * @param places the decimal places of a transfer value
 * @param product what is divided
 * @param clause the clause
 */
public record WeightedInclusive(int places, Product product, Clause clause) implements PaperValues {

    /** The product that is divided. */
    public enum Product {
        /** As it is: one rounding, of the quotient. */
        EXACT("quotientDown", AtNoValue.GO_ON, "goesOn") {
            @Override
            Votes of(Votes surplus, TransferValue received, int places) {
                return surplus.times(received);
            }
        },
        /** Cut off to the same places before it is divided. A paper left at no value is non-transferable. */
        CUT_OFF("productAndQuotientDown", AtNoValue.NON_TRANSFERABLE, "nonTransferable") {
            @Override
            Votes of(Votes surplus, TransferValue received, int places) {
                return surplus.times(received).rounded(Rounding.down(places));
            }
        };

        private final String rounding;
        private final AtNoValue atNoValue;
        private final String zeroValue;

        Product(String rounding, AtNoValue atNoValue, String zeroValue) {
            this.rounding = rounding;
            this.atNoValue = atNoValue;
            this.zeroValue = zeroValue;
        }

        abstract Votes of(Votes surplus, TransferValue received, int places);
    }

    public WeightedInclusive {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public OptionalInt roundsTo() {
        return OptionalInt.of(places);
    }

    @Override
    public OptionalInt proportionalTo() {
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
                group -> share(product.of(examination.surplus(), group.received(), places), examination.votes()),
                WithoutNextPreference.LEAVE,
                product.atNoValue,
                Destination.Pool.LOSS_BY_FRACTION);
    }

    private Share share(Votes numerator, Votes votes) {
        return new Share(numerator.dividedBy(votes, Rounding.down(places)), numerator, votes);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("surplusTimesReceivedByVotes", clause)
                .with("rounding", product.rounding)
                .with("places", Integer.toString(places))
                .with("withoutNextPreference", "leave")
                .with("remainder", "lossByFraction")
                .with("zeroValue", product.zeroValue);
    }
}
