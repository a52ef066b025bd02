package org.scrutineer.rules.surplus;

import java.util.Objects;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Destination;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.parcel.AtNoValue;
import org.scrutineer.rules.parcel.Examination;
import org.scrutineer.rules.parcel.PaperGroup;
import org.scrutineer.rules.parcel.PaperValues;
import org.scrutineer.rules.parcel.Share;
import org.scrutineer.rules.parcel.Shares;
import org.scrutineer.rules.parcel.WithoutNextPreference;

/**
 * Passes on the transferable papers examined, each at an equal share of the surplus as a fraction that is never
 * rounded; where that were more than what a paper was received at, at this, rounded to the nearest unit, so that a
 * value can rise. Papers with no next preference stay; what is left of the surplus is lost.
 *
 * @param places the decimal places to which a value received is rounded
 * @param clause the clause, or the practice
 */
public record SurplusByTransferablePapersCapRounded(int places, Clause clause) implements PaperValues {

    public SurplusByTransferablePapersCapRounded {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public boolean letsValuesRise() {
        return true;
    }

    @Override
    public Shares valuesOf(Examination examination) {
        Votes transferable = Votes.of(examination.transferable());
        return Shares.of(
                examination,
                group -> new Share(value(examination, group, transferable), examination.surplus(), transferable),
                WithoutNextPreference.STAY,
                AtNoValue.GO_ON,
                Destination.Pool.LOSS_BY_FRACTION);
    }

    private TransferValue value(Examination examination, PaperGroup group, Votes transferable) {
        boolean isCapped = examination.surplus().isMoreThan(Votes.of(examination.transferable(), group.received()));
        return isCapped
                ? Votes.of(1, group.received()).dividedAmong(1, Rounding.nearest(places))
                : examination.surplus().dividedBy(transferable);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("surplusByTransferablePapers", clause)
                .with("cap", "receivedToTheNearest")
                .with("places", Integer.toString(places))
                .with("rounding", "none")
                .with("withoutNextPreference", "stay")
                .with("remainder", "lossByFraction")
                .with("zeroValue", "goesOn");
    }
}
