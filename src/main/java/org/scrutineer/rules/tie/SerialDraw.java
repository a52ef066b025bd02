package org.scrutineer.rules.tie;

import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Algorithm123Lot;
import org.scrutineer.lot.Draws;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.TieMethod;
import org.scrutineer.rules.part.CountView;

/**
 * Draws one of the tied as {@link Algorithm123Lot} explains, by numbers made from the figures of the election. The
 * draws of a count go on with the numbers where the one before ended.
 */
public record SerialDraw() implements TieBreaker {

    @Override
    public Narrowed narrow(Tie tie, CountView view, Lots lots) {
        int candidates = view.ballots().candidates();
        Draws.Draw draw = new Algorithm123Lot(candidates, view.seats(), view.validPapers())
                .draw(lots.next(), tie.candidates().size());
        Candidate drawn = tie.candidates().get(draw.place());
        return new Narrowed(List.of(drawn), TieMethod.PSEUDO_RANDOM, 0);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("serialDraw");
    }
}
