package org.scrutineer.literal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Groups of candidates who were equal so far, those behind first; each iteration splits them. Mutable.
 *
 * <p>Source: Local Electoral Regulations 2001 (New Zealand), Schedule 1A, clause 40, in I. D. Hill's reading.
 */
final class AheadAtFirstDifference {
    private List<List<Integer>> groups;

    /**
     * Starts with all candidates equal.
     *
     * @param candidates the number of candidates
     */
    AheadAtFirstDifference(int candidates) {
        groups = List.of(IntStream.rangeClosed(1, candidates).boxed().toList());
    }

    /**
     * Splits each group by the votes of an iteration.
     *
     * @param votes what each candidate has
     */
    void split(IntFunction<BigDecimal> votes) {
        List<List<Integer>> finer = new ArrayList<>();
        for (List<Integer> group : groups) {
            TreeMap<BigDecimal, List<Integer>> byVotes = new TreeMap<>();
            for (int candidate : group) {
                byVotes.computeIfAbsent(votes.apply(candidate), amount -> new ArrayList<>())
                        .add(candidate);
            }
            finer.addAll(byVotes.values());
        }
        groups = finer;
    }

    /**
     * Returns those who are furthest behind.
     *
     * @param tied the candidates among whom to look
     * @return one, or several who were equal so far
     */
    List<Integer> behind(List<Integer> tied) {
        return groups.stream()
                .map(group -> group.stream().filter(tied::contains).toList())
                .filter(group -> !group.isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
