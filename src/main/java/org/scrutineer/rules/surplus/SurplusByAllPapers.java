package org.scrutineer.rules.surplus;

import java.util.Objects;
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
 * Passes on all papers examined at one value, whatever they came at: the surplus divided by their number, as a fraction
 * that is never rounded. A paper can so come to be worth more than before.
 *
 * @param clause the clause
 */
public record SurplusByAllPapers(Clause clause) implements PaperValues {

    public SurplusByAllPapers {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Shares valuesOf(Examination examination) {
        Votes papers = Votes.of(
                examination.groups().stream().mapToLong(PaperGroup::papers).sum());
        TransferValue value = examination.surplus().dividedBy(papers);
        return Shares.of(
                examination,
                group -> new Share(value, examination.surplus(), papers),
                WithoutNextPreference.LEAVE,
                AtNoValue.GO_ON,
                Destination.Pool.LOSS_BY_FRACTION);
    }

    @Override
    public boolean letsValuesRise() {
        return true;
    }

    @Override
    public boolean isOneForAll() {
        return true;
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("surplusByAllPapers", clause)
                .with("rounding", "none")
                .with("withoutNextPreference", "leave")
                .with("remainder", "lossByFraction")
                .with("zeroValue", "goesOn");
    }
}
