package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.scrutineer.audit.Fraction;

/** The ways in which keep values are settled that are read here. */
final class Settled {

    private Settled() {}

    /** The total surplus is below a limit. */
    static Predicate<KeepValueTableView> surplusBelow(Words part) {
        Fraction limit = cited(part).number("limit");
        return keep -> keep.surplus().compareTo(limit) < 0;
    }

    /** The total surplus is no smaller than the time before. */
    static Predicate<KeepValueTableView> surplusNotFalling(Words part) {
        cited(part);
        return keep -> {
            Optional<Fraction> previous = keep.previousSurplus();
            return previous.isPresent() && keep.surplus().compareTo(previous.get()) >= 0;
        };
    }

    /** The votes of each elected candidate are near the quota, as parts of those votes. */
    static Predicate<KeepValueTableView> ratiosWithin(Words part) {
        Fraction tolerance = cited(part).number("tolerance");
        return keep -> keep.table().elected().stream().allMatch(number -> {
            Fraction apart = keep.table().votes(number).minus(keep.table().quota());
            Fraction most = keep.table().votes(number).times(tolerance);
            return most.compareTo(apart) >= 0 && most.plus(apart).signum() >= 0;
        });
    }

    /** No keep value would change. */
    static Predicate<KeepValueTableView> keepValuesStand(Words part) {
        cited(part);
        return Settled::stand;
    }

    /** Some keep value would rise, or none would change. */
    static Predicate<KeepValueTableView> keepValuesNotFalling(Words part) {
        cited(part);
        return keep -> stand(keep)
                || keep.table().elected().stream()
                        .anyMatch(number -> keep.revised(number).compareTo(keep.keepValue(number)) > 0);
    }

    /** No keep value would change, and all votes are with those elected or continuing. */
    static Predicate<KeepValueTableView> nothingMoves(Words part) {
        cited(part);
        return keep -> stand(keep) && onlyThoseStandingHaveVotes(keep.table());
    }

    private static boolean stand(KeepValueTableView keep) {
        return keep.table().elected().stream()
                .allMatch(number -> keep.revised(number).equals(keep.keepValue(number)));
    }

    private static boolean onlyThoseStandingHaveVotes(TableView table) {
        List<Integer> standing = new ArrayList<>(table.elected());
        standing.addAll(table.continuing());
        return table.candidates().stream()
                .map(candidate -> candidate.number())
                .filter(number -> !standing.contains(number))
                .allMatch(number -> table.votes(number).signum() == 0);
    }

    private static Words cited(Words part) {
        part.clause();
        return part;
    }
}
