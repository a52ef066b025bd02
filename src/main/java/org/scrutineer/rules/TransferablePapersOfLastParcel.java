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
 * more than it was received at. Papers with no next preference stay; the part of the surplus that no paper takes along
 * is non-transferable.
 *
 * @param places the decimal places of a transfer value
 * @param clause the clause
 */
public record TransferablePapersOfLastParcel(int places, Clause clause) implements SurplusForm {

    public TransferablePapersOfLastParcel {
        Objects.requireNonNull(clause, "clause");
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
    public Share share(Votes surplus, Votes total, PaperGroup group) {
        Votes divisor = Votes.of(group.transferable());
        boolean enough = Votes.of(group.transferable(), group.received()).isMoreThan(surplus);
        TransferValue value =
                enough ? surplus.dividedAmong(group.transferable(), Rounding.down(places)) : group.received();
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
                "remainder", "nonTransferable",
                "zeroValue", "goesOn",
                "value.clause", clause.number());
    }
}
