package org.scrutineer.rules.tie;

import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.TieMethod;
import org.scrutineer.rules.part.CountView;

/** Keeps, of candidates whose surpluses arose at different stages, those whose surplus arose first. */
public record EarlierSurplus() implements TieBreaker {

    @Override
    public Narrowed narrow(Tie tie, CountView view, Lots lots) {
        int first =
                tie.candidates().stream().mapToInt(view::reachedQuotaAt).min().orElseThrow();
        return new Narrowed(
                tie.candidates().stream()
                        .filter(candidate -> view.reachedQuotaAt(candidate) == first)
                        .toList(),
                TieMethod.EARLIER_SURPLUS,
                first);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("earlierSurplus");
    }
}
