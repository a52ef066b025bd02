package org.scrutineer.literal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Every set of candidates that meets the bounds of an election, written out, so that who is guarded and who is doomed
 * can be read off: guarded is who is in every set that can still come about, doomed who is in none.
 *
 * <p>Source: the method of Grey and Fitzgerald, and of Hill.
 */
final class LiteralWinners {

    private final boolean bound;
    private final LiteralElection election;
    private final int places;

    /**
     * Writes out the sets of those who stand.
     *
     * @param election the election, to at most 30 who can stand if there are groups
     */
    LiteralWinners(LiteralElection election) {
        long standing = IntStream.rangeClosed(1, election.candidates())
                .filter(number -> !election.withdrawn().contains(number))
                .count();
        this.bound = !election.groups().isEmpty();
        this.election = election;
        this.places = (int) Math.min(election.seats(), standing);
    }

    private static int bits(Collection<Integer> candidates) {
        int bits = 0;
        for (int candidate : candidates) {
            bits |= 1 << candidate;
        }
        return bits;
    }

    private static boolean keeps(LiteralGroup group, int set) {
        int elected = Integer.bitCount(set & bits(group.members()));
        return elected >= group.min() && elected <= group.max();
    }

    /** The places that can be filled; a further RON is one more who stands. */
    private int places(Collection<Integer> elected, Collection<Integer> continuing) {
        return election.ron().isKnown() ? Math.min(election.seats(), elected.size() + continuing.size()) : places;
    }

    /** The sets that can still come about, each as a number in which bit {@code n} stands for candidate {@code n}. */
    private int[] left(Collection<Integer> elected, Collection<Integer> continuing) {
        List<Integer> open = List.copyOf(continuing);
        int filled = places(elected, continuing);
        return IntStream.range(0, 1 << open.size())
                .filter(pattern -> Integer.bitCount(pattern) == filled - elected.size())
                .map(pattern -> bits(elected)
                        | bits(IntStream.range(0, open.size())
                                .filter(place -> (pattern & 1 << place) != 0)
                                .mapToObj(open::get)
                                .toList()))
                .filter(set -> election.groups().stream().allMatch(group -> keeps(group, set)))
                .toArray();
    }

    /** Whether the number of places alone leaves a choice. */
    private boolean isOpen(Collection<Integer> elected, Collection<Integer> continuing) {
        int filled = places(elected, continuing);
        return bound && elected.size() < filled && elected.size() + continuing.size() > filled;
    }

    /**
     * Returns whether a count can end as the bounds ask.
     *
     * @param elected the elected
     * @param continuing the continuing
     * @return whether there is a set left
     */
    boolean canBeMet(Collection<Integer> elected, Collection<Integer> continuing) {
        return !bound || left(elected, continuing).length > 0;
    }

    /**
     * Returns who is in every set.
     *
     * @param elected the elected
     * @param continuing the continuing
     * @return the guarded, ascending
     */
    Set<Integer> guarded(Collection<Integer> elected, Collection<Integer> continuing) {
        int inEvery = isOpen(elected, continuing)
                ? IntStream.of(left(elected, continuing)).reduce(-1, (one, other) -> one & other)
                : 0;
        return among(continuing, inEvery);
    }

    /**
     * Returns who is in none.
     *
     * @param elected the elected
     * @param continuing the continuing
     * @return the doomed, ascending
     */
    Set<Integer> doomed(Collection<Integer> elected, Collection<Integer> continuing) {
        int inSome = isOpen(elected, continuing)
                ? IntStream.of(left(elected, continuing)).reduce(0, (one, other) -> one | other)
                : -1;
        return among(continuing, ~inSome);
    }

    private static Set<Integer> among(Collection<Integer> candidates, int bits) {
        Set<Integer> among = new TreeSet<>(candidates);
        among.removeIf(candidate -> (bits & 1 << candidate) == 0);
        return among;
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
        int all = bits(together);
        return !bound || IntStream.of(left(elected, continuing)).anyMatch(set -> (set & all) == all);
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
