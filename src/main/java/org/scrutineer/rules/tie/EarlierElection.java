package org.scrutineer.rules.tie;

import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.TieMethod;
import org.scrutineer.rules.part.CountView;

/** Keeps, of candidates who are all elected, the one who was elected first. */
public record EarlierElection() implements TieBreaker {

    @Override
    public Narrowed narrow(Tie tie, CountView view, Lots lots) {
        Candidate first = view.elected().stream()
                .filter(tie.candidates()::contains)
                .findFirst()
                .orElseThrow();
        return new Narrowed(List.of(first), TieMethod.EARLIER_ELECTION, view.electedAt(first));
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("earlierElection");
    }
}
