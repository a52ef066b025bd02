package org.scrutineer.rules;

import java.util.Map;
import java.util.Objects;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Destination;

/**
 * Passes on the transferable papers of the parcel received last, each at an equal share of the surplus, but never at
 * more than it was received at. Papers with no next preference stay.
 *
 * @param places the decimal places of a transfer value
 * @param unmoved what the part of the surplus is called that no paper takes along
 * @param clause the clause
 */
public record TransferablePapersOfLastParcel(int places, Unmoved unmoved, Clause clause) implements SurplusForm {

    /** What the part of a surplus is called that no paper takes along. */
    public enum Unmoved {
        /** All of it is non-transferable. */
        NON_TRANSFERABLE("nonTransferable") {
            @Override
            Destination.Pool pool(Votes surplus, PaperGroup group) {
                return Destination.Pool.NON_TRANSFERABLE;
            }
        },
        /** What rounding takes away is a loss by fraction; what too few papers leave behind is non-transferable. */
        FRACTIONS_LOST("fractionsLost") {
            @Override
            Destination.Pool pool(Votes surplus, PaperGroup group) {
                return isEnough(surplus, group) ? Destination.Pool.LOSS_BY_FRACTION : Destination.Pool.NON_TRANSFERABLE;
            }
        };

        private final String word;

        Unmoved(String word) {
            this.word = word;
        }

        abstract Destination.Pool pool(Votes surplus, PaperGroup group);
    }

    /** Checks that nothing is missing. */
    public TransferablePapersOfLastParcel {
        Objects.requireNonNull(unmoved, "unmoved");
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * Makes the form by which all that no paper takes along is non-transferable.
     *
     * @param places the decimal places of a transfer value
     * @param clause the clause
     */
    public TransferablePapersOfLastParcel(int places, Clause clause) {
        this(places, Unmoved.NON_TRANSFERABLE, clause);
    }

    /** Whether the transferable papers, at the value they were received at, are worth more than the surplus. */
    private static boolean isEnough(Votes surplus, PaperGroup group) {
        return Votes.of(group.transferable(), group.received()).isMoreThan(surplus);
    }

    @Override
    public Examined examined() {
        return Examined.LAST_PARCEL;
    }

    @Override
    public WithoutNextPreference withoutNextPreference() {
        return WithoutNextPreference.STAY;
    }

    @Override
    public Destination.Pool remainder() {
        return Destination.Pool.NON_TRANSFERABLE;
    }

    @Override
    public Destination.Pool remainder(Votes surplus, PaperGroup group) {
        return unmoved.pool(surplus, group);
    }

    @Override
    public Share share(Votes surplus, Votes total, PaperGroup group) {
        Votes divisor = Votes.of(group.transferable());
        TransferValue value = isEnough(surplus, group)
                ? surplus.dividedAmong(group.transferable(), Rounding.down(places))
                : group.received();
        return new Share(value, surplus, divisor);
    }

    @Override
    public boolean goesOn(TransferValue value) {
        return true;
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of(
                "value", "surplusByTransferablePapers",
                "cap", "received",
                "rounding", "quotientDown",
                "places", Integer.toString(places),
                "examined", "lastParcel",
                "withoutNextPreference", "stay",
                "remainder", unmoved.word,
                "zeroValue", "goesOn",
                "value.clause", clause.number());
    }
}
