package org.scrutineer.rules.surplus;

import java.util.Objects;
import java.util.Set;
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
 * Passes on the transferable papers examined, each at an equal share of the surplus as a fraction that is never
 * rounded, but never at more than it was received at. Papers with no next preference stay; what too few papers leave of
 * the surplus is lost.
 *
 * @param clause the clause
 */
public record SurplusByTransferablePapersInFractions(Clause clause) implements PaperValues {

    public SurplusByTransferablePapersInFractions {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Set<String> promises() {
        return Set.of("I19");
    }

    @Override
    public Shares valuesOf(Examination examination) {
        boolean enough = examination.transferableWorth().isMoreThan(examination.surplus());
        Votes transferable = Votes.of(examination.transferable());
        return Shares.of(
                examination,
                group -> new Share(
                        enough ? value(examination, transferable) : group.received(),
                        examination.surplus(),
                        transferable),
                WithoutNextPreference.STAY,
                AtNoValue.GO_ON,
                Destination.Pool.LOSS_BY_FRACTION);
    }

    private static TransferValue value(Examination examination, Votes transferable) {
        return examination.surplus().dividedBy(transferable);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("surplusByTransferablePapers", clause)
                .with("cap", "received")
                .with("rounding", "none")
                .with("withoutNextPreference", "stay")
                .with("remainder", "lossByFraction")
                .with("zeroValue", "goesOn");
    }
}
