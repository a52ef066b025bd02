package org.scrutineer.composed;

import java.util.Comparator;
import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.TieBreak;
import org.scrutineer.record.TieMethod;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Point;
import org.scrutineer.rules.tie.TieBreaker;

/** Puts the tied in the order of the latest point at which no two of them had equal votes. */
record AllDifferAtAPoint() implements TieBreaker {

    @Override
    public Narrowed narrow(Tie tie, CountView view, Lots lots) {
        return part(tie, view, lots).strongest();
    }

    @Override
    public Parted part(Tie tie, CountView view, Lots lots) {
        Parted parted = new Parted(new Narrowed(tie.candidates(), TieMethod.BACKWARD, 0), List.of());
        for (Point point : view.history()) {
            long different =
                    tie.candidates().stream().map(point::votesOf).distinct().count();
            if (different == tie.candidates().size()) {
                List<List<Candidate>> ordered = tie.candidates().stream()
                        .sorted(Comparator.comparing(point::votesOf).reversed())
                        .map(List::of)
                        .toList();
                parted = new Parted(
                        new Narrowed(ordered.get(0), TieMethod.BACKWARD, point.stage(), TieBreak.NO_DRAW, ""),
                        ordered.subList(1, ordered.size()));
            }
        }
        return parted;
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("latestAllDifferent");
    }
}
