package org.scrutineer.rules;

import java.util.List;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.tie.ByLot;
import org.scrutineer.rules.tie.DifferenceAtAnEarlierPoint;
import org.scrutineer.rules.tie.TieRule;

/** Tie rules for tests of the parts that ask them. */
public final class Ties {

    /** The first point that differed, else the lot. */
    public static final TieRule FORWARD_THEN_LOT = new TieRule(
            List.of(
                    new DifferenceAtAnEarlierPoint(DifferenceAtAnEarlierPoint.From.THE_FIRST_STAGE),
                    new ByLot(ByLot.Reading.STRONGEST_FIRST)),
            Clause.of("tie"));

    private Ties() {}
}
