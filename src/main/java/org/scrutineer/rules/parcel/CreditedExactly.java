package org.scrutineer.rules.parcel;

import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.PartDescription;

/** Credits papers with what they are worth. The usual credit, which a description need not state. */
public record CreditedExactly() implements Credit {

    @Override
    public Votes credited(Votes worth) {
        return worth;
    }

    @Override
    public Votes givenUp(PartOfSurplus soFar) {
        return soFar.worth();
    }

    @Override
    public boolean cutsOff() {
        return false;
    }

    @Override
    public PartDescription description() {
        return PartDescription.NOTHING;
    }
}
