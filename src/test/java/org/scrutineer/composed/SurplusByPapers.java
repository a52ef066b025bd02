package org.scrutineer.composed;

import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Destination;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.parcel.AtNoValue;
import org.scrutineer.rules.parcel.Examination;
import org.scrutineer.rules.parcel.PaperValues;
import org.scrutineer.rules.parcel.Share;
import org.scrutineer.rules.parcel.Shares;
import org.scrutineer.rules.parcel.WithoutNextPreference;

/** One value for all papers examined, whatever they came at: the surplus divided by their number, never rounded. */
record SurplusByPapers() implements PaperValues {

    @Override
    public Shares valuesOf(Examination examination) {
        Votes papers = Votes.of(
                examination.groups().stream().mapToLong(group -> group.papers()).sum());
        TransferValue value = examination.surplus().dividedBy(papers);
        return Shares.of(
                examination,
                group -> new Share(value, examination.surplus(), papers),
                WithoutNextPreference.LEAVE,
                AtNoValue.GO_ON,
                Destination.Pool.LOSS_BY_FRACTION);
    }

    @Override
    public boolean isOneForAll() {
        return true;
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("surplusByPapers");
    }
}
