package org.scrutineer.composed;

import java.util.List;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.TieMethod;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.tie.TieBreaker;

/** Keeps the one of the elected who was elected first. */
record ElectedFirst() implements TieBreaker {

    @Override
    public Narrowed narrow(Tie tie, CountView view, Lots lots) {
        return new Narrowed(
                List.of(view.elected().stream()
                        .filter(tie.candidates()::contains)
                        .findFirst()
                        .orElseThrow()),
                TieMethod.EARLIER_SURPLUS,
                0);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("electedFirst");
    }
}
