package org.scrutineer.ballot.raw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Candidate;

/**
 * What one voter marked: at each rank nothing, one candidate, several, or an overvote of which it is not known whose it
 * is. A candidate may stand at several ranks. Skipped ranks behind the last mark say nothing and are left away, so that
 * a paper without a mark has no rank.
 */
public final class RawMarks {

    /** A paper without a mark. */
    public static final RawMarks NONE = new RawMarks(new short[0]);

    /** The mark of a rank that was skipped. */
    static final short SKIPPED = 0;

    /** The mark of a rank with an overvote of unknown candidates. */
    static final short UNKNOWN = Short.MIN_VALUE;

    /**
     * A mark for each candidate: the number, negative if the next mark is of the same rank; or one of the two above.
     */
    private final short[] marks;

    RawMarks(short[] marks) {
        this.marks = marks;
    }

    /**
     * What stands at one rank.
     *
     * @param kind whether it is known who is marked
     * @param candidates the candidate numbers in ascending order, empty if the rank was skipped or they are not known
     */
    public record Rank(Kind kind, List<Integer> candidates) {

        /** A rank that was skipped. */
        public static final Rank SKIPPED = new Rank(Kind.KNOWN, List.of());

        /** An overvote of which it is not known whose it is. */
        public static final Rank OVERVOTE_OF_UNKNOWN = new Rank(Kind.UNKNOWN_OVERVOTE, List.of());

        /** Whether it is known who is marked. */
        public enum Kind {
            /** All who are marked are known, possibly none. */
            KNOWN,
            /** Several are marked, and it is not known who. */
            UNKNOWN_OVERVOTE
        }

        /**
         * Sorts the candidates.
         *
         * @throws IllegalArgumentException if a number is out of range or comes twice, or candidates of an unknown
         *     overvote are known
         */
        public Rank {
            candidates = candidates.stream().sorted().distinct().toList();
            if (kind == Kind.UNKNOWN_OVERVOTE && !candidates.isEmpty()) {
                throw new IllegalArgumentException(
                        "an overvote of unknown candidates must name none, but named " + candidates.size());
            }
            for (int number : candidates) {
                if (number < 1 || number > Candidate.MAX_NUMBER) {
                    throw new IllegalArgumentException(
                            "candidate number must be from 1 to " + Candidate.MAX_NUMBER + ", but was " + number);
                }
            }
        }

        /**
         * Returns a rank.
         *
         * @param candidates the candidate numbers, none for a skipped rank
         * @return the rank
         * @throws IllegalArgumentException if a number is out of range
         */
        public static Rank of(Integer... candidates) {
            return new Rank(Kind.KNOWN, List.of(candidates));
        }

        /**
         * Returns whether it is an overvote of which it is not known whose it is.
         *
         * @return whether the candidates are unknown
         */
        public boolean isUnknown() {
            return kind == Kind.UNKNOWN_OVERVOTE;
        }

        /**
         * Returns whether nothing is marked at the rank.
         *
         * @return whether it was skipped
         */
        public boolean isSkipped() {
            return candidates.isEmpty() && !isUnknown();
        }

        /**
         * Returns whether the rank has more marks than one.
         *
         * @return whether it is an overvote, of known candidates or unknown ones
         */
        public boolean isOvervote() {
            return candidates.size() > 1 || isUnknown();
        }

        /**
         * Returns the candidates joined by {@code =}; {@code -} for a skipped rank, {@code ?} for an unknown overvote.
         */
        @Override
        public String toString() {
            if (isUnknown()) {
                return "?";
            }
            return isSkipped() ? "-" : candidates.stream().map(String::valueOf).collect(Collectors.joining("="));
        }
    }

    /**
     * Returns the marks of a paper.
     *
     * @param ranks the ranks from the first
     * @return the marks
     */
    public static RawMarks of(Rank... ranks) {
        return of(Arrays.asList(ranks));
    }

    /**
     * Returns the marks of a paper.
     *
     * @param ranks the ranks from the first
     * @return the marks
     */
    public static RawMarks of(List<Rank> ranks) {
        MarkBuffer buffer = new MarkBuffer();
        ranks.forEach(buffer::rank);
        return new RawMarks(buffer.toArray());
    }

    /**
     * Returns the ranks.
     *
     * @return the ranks from the first; the last is not a skipped one
     */
    public List<Rank> ranks() {
        List<Rank> ranks = new ArrayList<>();
        List<Integer> rank = new ArrayList<>();
        for (short mark : marks) {
            if (mark == UNKNOWN) {
                ranks.add(Rank.OVERVOTE_OF_UNKNOWN);
                continue;
            }
            if (mark != SKIPPED) {
                rank.add(Math.abs(mark));
            }
            if (mark >= 0) {
                ranks.add(new Rank(Rank.Kind.KNOWN, rank));
                rank.clear();
            }
        }
        return List.copyOf(ranks);
    }

    /** What is done with each mark. */
    public interface Action {

        /**
         * Does it.
         *
         * @param rank the rank, from 1
         * @param candidate the candidate number; 0 for an overvote of unknown candidates
         */
        void at(int rank, int candidate);
    }

    /**
     * Hands each mark to an action, rank by rank.
     *
     * @param action what is done with it
     */
    public void forEach(Action action) {
        int rank = 1;
        for (short mark : marks) {
            if (mark != SKIPPED) {
                action.at(rank, mark == UNKNOWN ? 0 : Math.abs(mark));
            }
            if (mark >= 0 || mark == UNKNOWN) {
                rank++;
            }
        }
    }

    /**
     * Returns whether a candidate stands at several ranks.
     *
     * @return whether one does
     */
    public boolean hasRepeat() {
        Set<Integer> met = new HashSet<>();
        for (short mark : marks) {
            if (mark != SKIPPED && mark != UNKNOWN && !met.add(Math.abs(mark))) {
                return true;
            }
        }
        return false;
    }

    short[] marks() {
        return marks;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawMarks that && Arrays.equals(marks, that.marks);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(marks);
    }

    /** Returns the ranks joined by {@code >}. */
    @Override
    public String toString() {
        return ranks().stream().map(Rank::toString).collect(Collectors.joining(">"));
    }
}
