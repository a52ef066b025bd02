package org.scrutineer.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The order on a ballot paper as it was marked: a list of ranks, of which each holds one candidate number, several that
 * were marked equal, or none where a rank was skipped.
 */
public final class Preferences {

    /** A paper on which nothing is marked. */
    public static final Preferences NONE = new Preferences(new short[0]);

    /** The mark of a rank that was skipped. */
    static final short SKIPPED = 0;

    /** One mark a candidate: the number, negative if the next mark is of the same rank; {@link #SKIPPED} for a gap. */
    private final short[] marks;

    Preferences(short[] marks) {
        this.marks = marks;
    }

    /**
     * Returns the preferences for candidates in order, one at each rank.
     *
     * @param candidates the candidate numbers, first preference first
     * @return the preferences
     * @throws IllegalArgumentException if a number is out of range or comes twice
     */
    public static Preferences of(int... candidates) {
        return ofRanks(Arrays.stream(candidates).mapToObj(List::of).toList());
    }

    /**
     * Returns the preferences at ranks that may hold several candidates or none.
     *
     * @param ranks the candidate numbers at each rank, first rank first; an empty list is a skipped rank
     * @return the preferences
     * @throws IllegalArgumentException if a number is out of range or comes twice
     */
    public static Preferences ofRanks(List<List<Integer>> ranks) {
        List<Short> marks = new ArrayList<>();
        BitSet seen = new BitSet();
        for (List<Integer> rank : ranks) {
            if (rank.isEmpty()) {
                marks.add(SKIPPED);
            }
            List<Integer> sorted = rank.stream().sorted().toList();
            for (int i = 0; i < sorted.size(); i++) {
                int number = sorted.get(i);
                if (number < 1 || number > Candidate.MAX_NUMBER) {
                    throw new IllegalArgumentException(
                            "candidate number must be from 1 to " + Candidate.MAX_NUMBER + ", but was " + number);
                }
                if (seen.get(number)) {
                    throw new IllegalArgumentException("candidate " + number + " is marked twice on one paper");
                }
                seen.set(number);
                marks.add((short) (i + 1 < sorted.size() ? -number : number));
            }
        }
        short[] array = new short[marks.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = marks.get(i);
        }
        return new Preferences(array);
    }

    /**
     * Returns the candidate numbers at each rank.
     *
     * @return the ranks, first rank first; an empty list is a skipped rank
     */
    public List<List<Integer>> ranks() {
        List<List<Integer>> ranks = new ArrayList<>();
        List<Integer> rank = new ArrayList<>();
        for (short mark : marks) {
            if (mark != SKIPPED) {
                rank.add(Math.abs(mark));
            }
            if (mark >= 0) {
                ranks.add(List.copyOf(rank));
                rank.clear();
            }
        }
        return List.copyOf(ranks);
    }

    /**
     * Returns whether every rank holds exactly one candidate.
     *
     * @return whether there is neither an equal nor a skipped rank
     */
    public boolean isStrict() {
        for (short mark : marks) {
            if (mark <= 0) {
                return false;
            }
        }
        return true;
    }

    short[] marks() {
        return marks;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Preferences that && Arrays.equals(marks, that.marks);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(marks);
    }

    /**
     * Returns the ranking as {@code 1>3=4>-}: ranks in order, equal candidates joined by {@code =}, a gap as {@code -}.
     */
    @Override
    public String toString() {
        return ranks().stream()
                .map(rank -> rank.isEmpty()
                        ? "-"
                        : rank.stream().map(String::valueOf).collect(Collectors.joining("=")))
                .collect(Collectors.joining(">"));
    }
}
