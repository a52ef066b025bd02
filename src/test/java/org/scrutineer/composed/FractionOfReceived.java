package org.scrutineer.composed;

import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Destination;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.parcel.AtNoValue;
import org.scrutineer.rules.parcel.Examination;
import org.scrutineer.rules.parcel.PaperValues;
import org.scrutineer.rules.parcel.Share;
import org.scrutineer.rules.parcel.Shares;
import org.scrutineer.rules.parcel.WithoutNextPreference;

/** Every paper at the value at which it was received, times surplus, divided by the votes, never rounded. */
record FractionOfReceived() implements PaperValues {

    @Override
    public Shares valuesOf(Examination examination) {
        return Shares.of(
                examination,
                group -> {
                    Votes product = examination.surplus().times(group.received());
                    return new Share(product.dividedBy(examination.votes()), product, examination.votes());
                },
                WithoutNextPreference.LEAVE,
                AtNoValue.GO_ON,
                Destination.Pool.LOSS_BY_FRACTION);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("fractionOfReceived");
    }
}
