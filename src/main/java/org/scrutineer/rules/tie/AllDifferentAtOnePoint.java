package org.scrutineer.rules.tie;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.TieMethod;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Point;

/**
 * Puts the tied in the order that they had at the latest point at which no two of them had equal votes. A point at
 * which only some of them differ settles nothing.
 */
public record AllDifferentAtOnePoint() implements TieBreaker {

    @Override
    public Narrowed narrow(Tie tie, CountView view, Lots lots) {
        return latest(tie, view)
                .map(point -> narrowed(tie.purpose().among(strongestFirst(tie, point)), point))
                .orElseGet(() -> notNarrowed(tie));
    }

    @Override
    public Parted part(Tie tie, CountView view, Lots lots) {
        return latest(tie, view)
                .map(point -> parted(strongestFirst(tie, point), point))
                .orElseGet(() -> new Parted(notNarrowed(tie), List.of()));
    }

    private static Optional<Point> latest(Tie tie, CountView view) {
        return view.history().stream()
                .filter(point ->
                        tie.candidates().stream().map(point::votesOf).distinct().count()
                                == tie.candidates().size())
                .reduce((earlier, later) -> later);
    }

    private static List<Candidate> strongestFirst(Tie tie, Point point) {
        return tie.candidates().stream()
                .sorted(Comparator.comparing(point::votesOf, Collections.reverseOrder()))
                .toList();
    }

    private static Parted parted(List<Candidate> strongestFirst, Point point) {
        return new Parted(
                narrowed(strongestFirst.get(0), point),
                strongestFirst.stream().skip(1).map(List::of).toList());
    }

    private static Narrowed narrowed(Candidate left, Point point) {
        return new Narrowed(List.of(left), TieMethod.BACKWARD, point.stage());
    }

    private static Narrowed notNarrowed(Tie tie) {
        return new Narrowed(tie.candidates(), TieMethod.BACKWARD, 0);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("latestAllDifferent");
    }
}
