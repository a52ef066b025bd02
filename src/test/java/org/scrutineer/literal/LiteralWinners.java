package org.scrutineer.literal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Every set of candidates that meets the bounds of an election, written out, so that who is guarded and who is doomed can be
 * read off: guarded is who is in every set that can still come about, doomed who is in none.
 *
 * <p>Source: the method of Grey and Fitzgerald, and of Hill.
 */
final class LiteralWinners {

    private final boolean bound;
    private final int places;
    private final List<Set<Integer>> sets = new ArrayList<>();

    /**
     * Writes out the sets of those who stand.
     *
     * @param election the election
     */
    LiteralWinners(LiteralElection election) {
        List<Integer> standing = IntStream.rangeClosed(1, election.candidates())
                .boxed()
                .filter(number -> !election.withdrawn().contains(number))
                .toList();
        this.bound = !election.groups().isEmpty();
        this.places = Math.min(election.seats(), standing.size());
        for (int pattern = 0; bound && pattern < 1 << standing.size(); pattern++) {
            if (Integer.bitCount(pattern) == places) {
                Set<Integer> set = new HashSet<>();
                for (int place = 0; place < standing.size(); place++) {
                    if ((pattern & 1 << place) != 0) {
                        set.add(standing.get(place));
                    }
                }
                if (election.groups().stream().allMatch(group -> keeps(group, set))) {
                    sets.add(set);
                }
            }
        }
    }

    private static boolean keeps(LiteralGroup group, Set<Integer> set) {
        long elected = group.members().stream().filter(set::contains).count();
        return elected >= group.min() && elected <= group.max();
    }

    /** The sets that can still come about. */
    private List<Set<Integer>> left(Collection<Integer> elected, Collection<Integer> continuing) {
        return sets.stream()
                .filter(set -> set.containsAll(elected))
                .filter(set -> set.stream().allMatch(one -> elected.contains(one) || continuing.contains(one)))
                .toList();
    }

    /** Whether the number of places alone leaves a choice. */
    private boolean isOpen(Collection<Integer> elected, Collection<Integer> continuing) {
        return bound && elected.size() < places && elected.size() + continuing.size() > places;
    }

    /**
     * Returns whether a count can end as the bounds ask.
     *
     * @param elected the elected
     * @param continuing the continuing
     * @return whether there is a set left
     */
    boolean canBeMet(Collection<Integer> elected, Collection<Integer> continuing) {
        return !bound || !left(elected, continuing).isEmpty();
    }

    /**
     * Returns who is in every set.
     *
     * @param elected the elected
     * @param continuing the continuing
     * @return the guarded, ascending
     */
    Set<Integer> guarded(Collection<Integer> elected, Collection<Integer> continuing) {
        Set<Integer> guarded = new TreeSet<>();
        if (isOpen(elected, continuing)) {
            List<Set<Integer>> left = left(elected, continuing);
            continuing.stream()
                    .filter(one -> left.stream().allMatch(set -> set.contains(one)))
                    .forEach(guarded::add);
        }
        return guarded;
    }

    /**
     * Returns who is in none.
     *
     * @param elected the elected
     * @param continuing the continuing
     * @return the doomed, ascending
     */
    Set<Integer> doomed(Collection<Integer> elected, Collection<Integer> continuing) {
        Set<Integer> doomed = new TreeSet<>();
        if (isOpen(elected, continuing)) {
            List<Set<Integer>> left = left(elected, continuing);
            continuing.stream()
                    .filter(one -> left.stream().noneMatch(set -> set.contains(one)))
                    .forEach(doomed::add);
        }
        return doomed;
    }

    /**
     * Returns whether candidates can all be elected.
     *
     * @param elected the elected
     * @param continuing the continuing
     * @param together some of these
     * @return whether a set left holds them all
     */
    boolean canAllBeElected(Collection<Integer> elected, Collection<Integer> continuing, Collection<Integer> together) {
        return !bound || left(elected, continuing).stream().anyMatch(set -> set.containsAll(together));
    }

    /**
     * Returns whether an exclusion leaves everybody else as they were.
     *
     * @param elected the elected
     * @param continuing the continuing
     * @param excluded some of these
     * @return whether nobody else is guarded or doomed by it, and there is a set left
     */
    boolean changesNobody(Collection<Integer> elected, Collection<Integer> continuing, Collection<Integer> excluded) {
        List<Integer> rest = new ArrayList<>(continuing);
        rest.removeAll(excluded);
        return canBeMet(elected, rest)
                && guarded(elected, continuing).containsAll(guarded(elected, rest))
                && doomed(elected, continuing).containsAll(doomed(elected, rest));
    }
}
