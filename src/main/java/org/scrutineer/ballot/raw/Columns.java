package org.scrutineer.ballot.raw;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.scrutineer.ballot.Candidate;

/**
 * The columns of a ballot paper that can be marked above the line as well as below it: a column holds a group of
 * candidates, and has a square of its own above the line. A figure there stands for the candidates of the group, from
 * top to bottom.
 *
 * <p>Raw papers of such a form keep what is written in both halves, until a validity policy says which of them
 * counts. Their marks name squares, at the rank of the figure: a candidate by number; behind the candidates, in the
 * order of the paper, the square of each column. All squares come a second time behind these, at the first rank, for a
 * square that bears a tick or cross in place of a figure, and a third time for one that bears anything else. {@link
 * SquareMarks} does so.
 *
 * @param law the word of the validity policy of the law that the paper is of, empty if none is told
 * @param candidates the number of candidates, each with a square below the line
 * @param groups the columns that have a square above the line, in the order of the paper; none of a paper without a
 *     line
 */
public record Columns(String law, int candidates, List<Group> groups) {

    /** Papers that name candidates and nothing else. */
    public static final Columns NONE = new Columns("", 0, List.of());

    private static final int KINDS = 3;

    /** The most squares that marks can name, each in three ways. */
    public static final int MOST_SQUARES = Candidate.MAX_NUMBER / KINDS;

    /**
     * Copies the list and checks who stands where.
     *
     * @throws IllegalArgumentException if a group has a candidate who does not exist or stands in two places, a ticket
     *     does not rank all candidates, two groups have the same letter, or there are more squares than marks can name
     */
    public Columns {
        Objects.requireNonNull(law, "law");
        groups = List.copyOf(groups);
        Set<Integer> placed = new HashSet<>();
        Set<String> letters = new HashSet<>();
        for (Group group : groups) {
            group.requireTicketsOf(candidates);
            if (!letters.add(group.letter())) {
                throw new IllegalArgumentException(
                        "groups must have letters of their own, but two have \"" + group.letter() + "\"");
            }
            for (int number : group.candidates()) {
                if (number < 1 || number > candidates || !placed.add(number)) {
                    throw new IllegalArgumentException("group \"" + group.letter()
                            + "\" must hold candidates from 1 to " + candidates
                            + " who stand in no other place, but holds " + number);
                }
            }
        }
        if ((long) candidates + groups.size() > MOST_SQUARES) {
            throw new IllegalArgumentException(
                    "squares must be at most " + MOST_SQUARES + ", but are " + candidates + " and " + groups.size());
        }
    }

    /**
     * Returns whether papers name candidates and nothing else.
     *
     * @return whether there is no paper of squares
     */
    public boolean isNone() {
        return candidates == 0;
    }

    /**
     * Returns the number of squares.
     *
     * @return those of candidates and those of groups
     */
    public int squares() {
        return candidates + groups.size();
    }

    /**
     * Returns the square of a group.
     *
     * @param group the place of the group among those that have a square, from 0
     * @return the number of the square
     */
    public int above(int group) {
        return candidates + group + 1;
    }

    /**
     * A column that has a square above the line.
     *
     * @param letter what the group is called on the paper, such as {@code A}
     * @param candidates the numbers of its candidates from top to bottom; none if they are not known
     * @param tickets the orders of all candidates that the group has lodged; a mark above the line then adopts one of
     *     these, and papers are split evenly among them
     * @param lot the numbers of tickets, from 1, in the order in which a lot gives them the papers that cannot be
     *     split; none if there was no lot
     */
    public record Group(String letter, List<Integer> candidates, List<List<Integer>> tickets, List<Integer> lot) {

        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if the lot names a ticket that there is not, or one twice
         */
        public Group {
            Objects.requireNonNull(letter, "letter");
            candidates = List.copyOf(candidates);
            tickets = tickets.stream().map(List::copyOf).toList();
            lot = List.copyOf(lot);
            for (int number : lot) {
                if (number < 1 || number > tickets.size()) {
                    throw new IllegalArgumentException("the lot of group \"" + letter
                            + "\" must name tickets from 1 to " + tickets.size() + ", but names " + number);
                }
            }
            if (new HashSet<>(lot).size() < lot.size()) {
                throw new IllegalArgumentException(
                        "the lot of group \"" + letter + "\" must name each ticket once, but was " + lot);
            }
        }

        /**
         * Makes a column whose candidates are preferred from top to bottom.
         *
         * @param letter what the group is called on the paper
         * @param candidates the numbers of its candidates from top to bottom
         */
        public Group(String letter, List<Integer> candidates) {
            this(letter, candidates, List.of(), List.of());
        }

        private void requireTicketsOf(int number) {
            for (List<Integer> ticket : tickets) {
                List<Integer> all = IntStream.rangeClosed(1, number).boxed().toList();
                if (!ticket.stream().sorted().toList().equals(all)) {
                    throw new IllegalArgumentException("a ticket of group \"" + letter + "\" must rank candidates 1 to "
                            + number + ", each once, but was " + ticket);
                }
            }
        }

        /**
         * Splits papers evenly among the tickets.
         *
         * @param papers the papers that are marked for the group
         * @return the papers of each ticket
         * @throws IllegalArgumentException if papers are left over, and no lot says which tickets take them
         */
        public List<Long> shares(long papers) {
            int left = (int) (papers % tickets.size());
            if (left > lot.size()) {
                throw new IllegalArgumentException("a lot must say which of the " + tickets.size()
                        + " tickets of group \"" + letter + "\" take the " + left + " left over of " + papers
                        + " papers, but it names " + lot.size());
            }
            List<Integer> luckier = lot.subList(0, left);
            return IntStream.rangeClosed(1, tickets.size())
                    .mapToObj(ticket -> papers / tickets.size() + (luckier.contains(ticket) ? 1 : 0))
                    .toList();
        }
    }
}
