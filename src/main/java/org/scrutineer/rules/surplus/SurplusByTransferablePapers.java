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
 * Passes on the transferable papers examined, each at an equal share of the surplus, but at no more than the cap lets
 * it have. Papers with no next preference stay.
 *
 * @param places the decimal places of a transfer value
 * @param cap what a paper may be worth at most
 * @param unmoved what the part of the surplus is called that no paper carries
 * @param clause the clause
 */
public record SurplusByTransferablePapers(int places, Cap cap, Unmoved unmoved, Clause clause) implements PaperValues {

    /** What a paper may be worth at most when it is passed on. */
    public enum Cap {
        /** The value at which it was received. */
        RECEIVED("received") {
            @Override
            boolean letsDivide(Examination examination) {
                return examination.transferableWorth().isMoreThan(examination.surplus());
            }
        },
        /**
         * The value at which it was received in a transfer; nothing where all are first preferences, so that these may
         * be passed on at more than one vote.
         */
        RECEIVED_IN_A_TRANSFER("receivedInTransfer") {
            @Override
            boolean letsDivide(Examination examination) {
                return RECEIVED.letsDivide(examination)
                        || (examination.areFirstPreferences() && examination.transferable() > 0);
            }

            @Override
            boolean letsValuesRise() {
                return true;
            }
        };

        private final String word;

        Cap(String word) {
            this.word = word;
        }

        /** Whether the surplus is divided among the papers, which keep their value otherwise. */
        abstract boolean letsDivide(Examination examination);

        boolean letsValuesRise() {
            return false;
        }
    }

    /** What the part of a surplus is called that no paper carries. */
    public enum Unmoved {
        /** All of it is non-transferable. */
        NON_TRANSFERABLE("nonTransferable", Destination.Pool.NON_TRANSFERABLE),
        /** What rounding takes away is a loss by fraction; what too few papers leave behind is non-transferable. */
        FRACTIONS_LOST("fractionsLost", Destination.Pool.LOSS_BY_FRACTION);

        private final String word;
        private final Destination.Pool ofFractions;

        Unmoved(String word, Destination.Pool ofFractions) {
            this.word = word;
            this.ofFractions = ofFractions;
        }
    }

    public SurplusByTransferablePapers {
        Objects.requireNonNull(cap, "cap");
        Objects.requireNonNull(unmoved, "unmoved");
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * Makes the form by which no value rises, and all that no paper carries is non-transferable.
     *
     * @param places the decimal places of a transfer value
     * @param clause the clause
     */
    public SurplusByTransferablePapers(int places, Clause clause) {
        this(places, Cap.RECEIVED, Unmoved.NON_TRANSFERABLE, clause);
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
    public boolean letsValuesRise() {
        return cap.letsValuesRise();
    }

    @Override
    public Shares valuesOf(Examination examination) {
        boolean divided = cap.letsDivide(examination);
        return Shares.of(
                examination,
                group -> new Share(
                        divided ? dividedAmongThem(examination) : group.received(),
                        examination.surplus(),
                        Votes.of(examination.transferable())),
                WithoutNextPreference.STAY,
                AtNoValue.GO_ON,
                divided ? unmoved.ofFractions : Destination.Pool.NON_TRANSFERABLE);
    }

    private TransferValue dividedAmongThem(Examination examination) {
        return examination.surplus().dividedAmong(examination.transferable(), Rounding.down(places));
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("surplusByTransferablePapers", clause)
                .with("cap", cap.word)
                .with("rounding", "quotientDown")
                .with("places", Integer.toString(places))
                .with("withoutNextPreference", "stay")
                .with("remainder", unmoved.word)
                .with("zeroValue", "goesOn");
    }
}
