package org.scrutineer.recount;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.scrutineer.ballot.BallotAccumulator;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.ballot.Preferences;

/**
 * The papers of an election one by one: as they lie if that is known, else in canonical order, which is the same
 * however they came in.
 */
final class Papers {

    private final Election election;
    private final int[] entries;
    private final Preferences[] lists;
    private final long[] numbers;
    private final long[] marksBefore;

    /**
     * Lays the papers out.
     *
     * @param election the election
     * @throws IllegalArgumentException if there are more papers than an array can hold
     */
    Papers(Election election) {
        Ballots ballots = election.ballots();
        this.election = election;
        this.entries = election.order().isKnown() ? inOrder(election.order()) : PaperOrder.canonical(ballots);
        this.lists = new Preferences[ballots.size()];
        this.numbers = new long[ballots.size()];
        this.marksBefore = new long[entries.length + 1];
        int[] marks = new int[ballots.size()];
        for (int entry = 0; entry < lists.length; entry++) {
            lists[entry] = ballots.preferencesOf(entry);
            numbers[entry] = ballots.papersOf(entry);
            marks[entry] = lists[entry].ranks().stream().mapToInt(List::size).sum();
        }
        for (int paper = 0; paper < entries.length; paper++) {
            marksBefore[paper + 1] = marksBefore[paper] + marks[entries[paper]];
        }
    }

    private static int[] inOrder(PaperOrder order) {
        int[] entries = new int[order.papers()];
        Arrays.setAll(entries, paper -> order.entryOf(paper + 1));
        return entries;
    }

    /** How many papers there are. */
    int size() {
        return entries.length;
    }

    /** How many candidates there are. */
    int candidates() {
        return election.candidates().size();
    }

    /** How many distinct lists of preferences there are. */
    int entries() {
        return lists.length;
    }

    /** The entry of a paper. */
    int entry(int paper) {
        return entries[paper];
    }

    /**
     * How many marks all papers before one have, each as many as candidates it names; of all papers for the number of
     * them.
     */
    long marksBefore(int paper) {
        return marksBefore[paper];
    }

    /** The paper that a mark is on, the marks of all papers counted from 0. */
    int paperOf(long mark) {
        int low = 0;
        int high = entries.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (marksBefore[middle] <= mark) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** How many marks all papers have. */
    long marks() {
        return marksBefore[entries.length];
    }

    /** What is marked on the papers of an entry. */
    Preferences list(int entry) {
        return lists[entry];
    }

    /** How many papers of each entry there are. */
    long[] numbers() {
        return numbers.clone();
    }

    /**
     * Returns the same election with some papers changed.
     *
     * @param changed what these papers bear instead
     * @return the election
     */
    Election with(Map<Integer, Preferences> changed) {
        long[] left = numbers();
        for (int paper : changed.keySet()) {
            left[entry(paper)]--;
        }
        return with(left, changed.values(), paper -> changed.getOrDefault(paper, list(entry(paper))));
    }

    /**
     * Returns the same election with other papers.
     *
     * @param numbers how many papers there are of each entry
     * @param others the papers beside these
     * @param paper what each paper bears, if they lie in an order; it is not asked otherwise
     * @return the election
     */
    Election with(long[] numbers, Collection<Preferences> others, IntFunction<Preferences> paper) {
        BallotAccumulator accumulator =
                new BallotAccumulator(election.candidates().size());
        for (int entry = 0; entry < numbers.length; entry++) {
            if (numbers[entry] > 0) {
                accumulator.add(numbers[entry], lists[entry]);
            }
        }
        others.forEach(preferences -> accumulator.add(1, preferences));
        Ballots ballots = accumulator.build();
        return new Election(
                election.title(),
                election.seats(),
                election.candidates(),
                ballots,
                List.of(),
                election.categories(),
                election.order().isKnown() ? order(ballots, paper) : PaperOrder.none(),
                List.of(),
                election.reOpenNominations());
    }

    private PaperOrder order(Ballots ballots, IntFunction<Preferences> paper) {
        Map<Preferences, Integer> entryOf = new HashMap<>();
        for (int entry = 0; entry < ballots.size(); entry++) {
            entryOf.put(ballots.preferencesOf(entry), entry);
        }
        int[] order = new int[size()];
        Arrays.setAll(order, number -> Objects.requireNonNull(entryOf.get(paper.apply(number))));
        return PaperOrder.supplied(order);
    }
}
