package org.scrutineer.constraint;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Candidates who share their group in every category. For constraints any of them is as good as another.
 *
 * @param groups the place of the group in each category, from 0
 * @param members the numbers of the candidates
 */
record Cell(List<Integer> groups, Set<Integer> members) {

    Cell {
        groups = List.copyOf(groups);
        members = Collections.unmodifiableSet(new TreeSet<>(members));
    }

    /** How many of some candidates are members. */
    int count(Set<Integer> numbers) {
        return (int) members.stream().filter(numbers::contains).count();
    }

    /** Those of some candidates who are members. */
    Set<Integer> among(Set<Integer> numbers) {
        Set<Integer> among = new TreeSet<>(members);
        among.retainAll(numbers);
        return among;
    }
}
