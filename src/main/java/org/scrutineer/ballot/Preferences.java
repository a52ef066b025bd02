package org.scrutineer.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * The order on a ballot paper as it was marked: a list of ranks, of which each holds one candidate number, several that
 * were marked equal, or none where a rank was skipped.
 */
public final class Preferences {

    /** A paper on which nothing is marked. */
    public static final Preferences NONE = new Preferences(new short[0]);

    /** The mark of a rank that was skipped. */
    static final short SKIPPED = 0;

    /**
     * One mark a candidate: the number, negative if the next mark is of the same rank; {@link #SKIPPED} for a gap, and
     * behind a candidate who stands alone at a rank, but at an earlier one too.
     */
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
        Preferences preferences = asMarked(ranks);
        preferences.repeated().ifPresent(number -> {
            throw new IllegalArgumentException("candidate " + number + " is marked twice on one paper");
        });
        return preferences;
    }

    /**
     * Returns what is marked at ranks, of which several may hold the same candidate.
     *
     * @param ranks the candidate numbers at each rank, first rank first; an empty list is a skipped rank
     * @return the preferences; they are not strict where a candidate comes twice
     * @throws IllegalArgumentException if a number is out of range, or comes twice at one rank
     */
    public static Preferences asMarked(List<List<Integer>> ranks) {
        List<Short> marks = new ArrayList<>();
        BitSet seen = new BitSet();
        for (List<Integer> rank : ranks) {
            List<Integer> sorted = rank.stream().sorted().toList();
            boolean aloneAgain = sorted.size() == 1 && seen.get(inRange(sorted.get(0)));
            for (int i = 0; i < sorted.size(); i++) {
                int number = inRange(sorted.get(i));
                if (i > 0 && number == sorted.get(i - 1)) {
                    throw new IllegalArgumentException("candidate " + number + " is marked twice on one paper");
                }
                seen.set(number);
                marks.add((short) (i + 1 < sorted.size() || aloneAgain ? -number : number));
            }
            if (rank.isEmpty() || aloneAgain) {
                marks.add(SKIPPED);
            }
        }
        short[] array = new short[marks.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = marks.get(i);
        }
        return new Preferences(array);
    }

    private static int inRange(int number) {
        if (number < 1 || number > Candidate.MAX_NUMBER) {
            throw new IllegalArgumentException(
                    "candidate number must be from 1 to " + Candidate.MAX_NUMBER + ", but was " + number);
        }
        return number;
    }

    /**
     * Returns who is marked at several ranks.
     *
     * @return the first candidate number to come again, if one does
     */
    public OptionalInt repeated() {
        BitSet seen = new BitSet();
        for (short mark : marks) {
            int number = Math.abs(mark);
            if (mark != SKIPPED && seen.get(number)) {
                return OptionalInt.of(number);
            }
            seen.set(number);
        }
        return OptionalInt.empty();
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
     * Returns whether every rank holds exactly one candidate, and none a candidate of another.
     *
     * @return whether there is neither an equal nor a skipped rank, nor a repeat
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
     * Returns the ranking as {@code 1>3=4>->1=-}: ranks in order, equal candidates joined by {@code =}, a gap as
     * {@code -}, and a candidate who comes again alone as equal to a gap.
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < marks.length; i++) {
            text.append(i == 0 ? "" : marks[i - 1] < 0 ? "=" : ">");
            text.append(marks[i] == SKIPPED ? "-" : String.valueOf(Math.abs(marks[i])));
        }
        return text.toString();
    }
}
