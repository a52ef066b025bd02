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
 * Passes on every paper at the value at which it was received, multiplied by the surplus and divided by the votes of
 * the candidate. The value is cut off, and what that takes away is lost.
 *
 * @param places the decimal places of a transfer value
 * @param product what is divided, or multiplied
 * @param clause the clause
 */
public record WeightedInclusive(int places, Product product, Clause clause) implements PaperValues {

    /** The product that is divided, or that the quotient is a factor of. */
    public enum Product {
        /** As it is: one rounding, of the quotient. */
        EXACT("quotientDown", AtNoValue.GO_ON, "goesOn") {
            @Override
            Share share(Votes surplus, Votes votes, TransferValue received, Rounding down) {
                return divided(surplus.times(received), votes, down);
            }
        },
        /** Cut off to the same places before it is divided. A paper left at no value is non-transferable. */
        CUT_OFF("productAndQuotientDown", AtNoValue.NON_TRANSFERABLE, "nonTransferable") {
            @Override
            Share share(Votes surplus, Votes votes, TransferValue received, Rounding down) {
                return divided(surplus.times(received).rounded(down), votes, down);
            }
        },
        /** Cut off to the same places before it is divided. A paper left at no value goes on. */
        CUT_OFF_GOING_ON("productAndQuotientDown", AtNoValue.GO_ON, "goesOn") {
            @Override
            Share share(Votes surplus, Votes votes, TransferValue received, Rounding down) {
                return CUT_OFF.share(surplus, votes, received, down);
            }
        },
        /**
         * Not of the surplus, but of the fraction that it is of the votes: that is cut off first, then multiplied by
         * the value received, and the product cut off.
         */
        OF_THE_FRACTION("fractionAndProductDown", AtNoValue.GO_ON, "goesOn") {
            @Override
            Share share(Votes surplus, Votes votes, TransferValue received, Rounding down) {
                Votes one = Votes.of(1);
                Votes worth = one.times(surplus.dividedBy(votes, down)).times(received);
                return new Share(worth.dividedBy(one, down), surplus, votes);
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

        abstract Share share(Votes surplus, Votes votes, TransferValue received, Rounding down);

        private static Share divided(Votes numerator, Votes votes, Rounding down) {
            return new Share(numerator.dividedBy(votes, down), numerator, votes);
        }
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
                group -> product.share(
                        examination.surplus(), examination.votes(), group.received(), Rounding.down(places)),
                WithoutNextPreference.LEAVE,
                product.atNoValue,
                Destination.Pool.LOSS_BY_FRACTION);
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
