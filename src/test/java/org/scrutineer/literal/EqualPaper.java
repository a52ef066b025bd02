package org.scrutineer.literal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A ballot paper on which candidates may be marked equal, or several alike.
 *
 * @param ranks the candidate numbers at each rank, none twice
 * @param multiplicity how many papers are marked like this, at least one
 */
record EqualPaper(List<List<Integer>> ranks, long multiplicity) {

    /**
     * Copies the lists and checks them.
     *
     * @throws IllegalArgumentException if a candidate stands twice or there is no paper
     */
    EqualPaper {
        ranks = ranks.stream().map(List::copyOf).toList();
        List<Integer> all = ranks.stream().flatMap(List::stream).toList();
        if (new HashSet<>(all).size() != all.size()) {
            throw new IllegalArgumentException("a candidate must stand once on a paper, but was " + ranks);
        }
        if (multiplicity < 1) {
            throw new IllegalArgumentException("multiplicity must be at least 1, but was " + multiplicity);
        }
    }

    /**
     * Returns all strict orders that the paper stands for, in equal parts.
     *
     * @return the orders, at least one
     */
    List<List<Integer>> orders() {
        List<List<Integer>> orders = List.of(List.of());
        for (List<Integer> rank : ranks) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> order : orders) {
                for (List<Integer> permutation : permutations(rank)) {
                    longer.add(joined(order, permutation));
                }
            }
            orders = longer;
        }
        return orders;
    }

    /**
     * Returns all orders of some candidates.
     *
     * @param candidates the candidates
     * @return the orders, at least one
     */
    static List<List<Integer>> permutations(List<Integer> candidates) {
        if (candidates.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> permutations = new ArrayList<>();
        for (int first : candidates) {
            List<Integer> others = new ArrayList<>(candidates);
            others.remove(Integer.valueOf(first));
            permutations(others).forEach(rest -> permutations.add(joined(List.of(first), rest)));
        }
        return permutations;
    }

    private static List<Integer> joined(List<Integer> one, List<Integer> other) {
        List<Integer> joined = new ArrayList<>(one);
        joined.addAll(other);
        return joined;
    }
}
