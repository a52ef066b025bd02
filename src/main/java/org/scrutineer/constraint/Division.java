package org.scrutineer.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;

/**
 * The candidates of an election by their groups. RONs, who belong to no group, have one of their own without bounds.
 *
 * @param categories the categories, each with a group for everybody
 * @param cells the candidates who share their groups
 */
record Division(List<Category> categories, List<Cell> cells) {

    /** What RONs belong to; no group that anybody names is called so. */
    private static final String NO_GROUP = "\0";

    Division {
        categories = List.copyOf(categories);
        cells = List.copyOf(cells);
    }

    static Division of(Election election) {
        int candidates = election.rows().size();
        List<Category> categories = election.categories().stream()
                .map(category -> withAllPlaced(category, election))
                .toList();
        List<int[]> groupOf = categories.stream()
                .map(category -> groupOf(category, candidates))
                .toList();
        Map<String, List<Integer>> groups = new TreeMap<>();
        Map<String, Set<Integer>> members = new TreeMap<>();
        for (int number = 1; number <= candidates; number++) {
            int candidate = number;
            List<Integer> own = groupOf.stream().map(group -> group[candidate]).toList();
            groups.putIfAbsent(own.toString(), own);
            members.computeIfAbsent(own.toString(), cell -> new TreeSet<>()).add(number);
        }
        List<Cell> cells = new ArrayList<>();
        groups.forEach((cell, own) -> cells.add(new Cell(own, members.getOrDefault(cell, Set.of()))));
        return new Division(categories, cells);
    }

    private static Category withAllPlaced(Category category, Election election) {
        Set<Integer> rons = new TreeSet<>();
        election.rows().stream()
                .filter(election.reOpenNominations()::includes)
                .map(Candidate::number)
                .forEach(rons::add);
        if (rons.isEmpty()) {
            return category;
        }
        List<Group> groups = new ArrayList<>(category.groups());
        groups.add(new Group(NO_GROUP, 0, rons.size(), rons));
        return new Category(category.name(), groups);
    }

    /** The group of each candidate, by number. */
    private static int[] groupOf(Category category, int candidates) {
        int[] groupOf = new int[candidates + 1];
        for (int group = 0; group < category.groups().size(); group++) {
            for (int number : category.groups().get(group).members()) {
                groupOf[number] = group;
            }
        }
        return groupOf;
    }
}
