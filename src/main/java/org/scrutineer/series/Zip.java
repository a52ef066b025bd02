package org.scrutineer.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.ballot.Nearest;
import org.scrutineer.ballot.ReOpenNominations;

/**
 * How a list is zipped: in the count for some places each of the two groups of a category has at least half of them,
 * rounded down, so that the groups alternate by pairs of places. Inferred: no text was read.
 *
 * @param category the name of the category
 */
record Zip(String category) {

    private static final int GROUPS = 2;
    private static final String NOBODY = "re-open nominations";

    /**
     * Returns an election in which each group has at least its half of the places, beside all other bounds.
     *
     * @throws ListRefusedException if there is no such category, it has not two groups, or the maximum of one is below
     *     its half
     */
    Election of(Election election) {
        Category zipped = zipped(election);
        return election.withCategories(election.categories().stream()
                .map(each -> each.equals(zipped) ? halved(each, election.seats()) : each)
                .toList());
    }

    /**
     * Returns an election in which each group has at least its half of the places, and nothing else is bounded.
     *
     * @throws ListRefusedException if there is no such category, or it has not two groups
     */
    Election alone(Election election) {
        Category zipped = zipped(election);
        List<Group> open = zipped.groups().stream()
                .map(group -> new Group(group.name(), 0, unbounded(group, election.seats()), group.members()))
                .toList();
        List<Group> groups = new ArrayList<>(
                halved(new Category(category, open), election.seats()).groups());
        ReOpenNominations ron = election.reOpenNominations();
        if (ron.isKnown()) {
            groups.add(new Group(NOBODY, 0, 1, Set.of(ron.number())));
        }
        return unbound(election).withCategories(List.of(new Category(category, groups)));
    }

    /**
     * Returns an election in which nothing is bounded, and re-open nominations are a candidate like any other: whoever
     * is not on the list before is withdrawn from a recount, and RON never is on it.
     */
    static Election unbound(Election election) {
        return election.withCategories(List.of()).withReOpenNominations(ReOpenNominations.none());
    }

    private Category zipped(Election election) {
        List<String> names = election.categories().stream().map(Category::name).toList();
        Optional<Category> found = election.categories().stream()
                .filter(each -> each.name().equals(category))
                .findFirst();
        if (found.isEmpty()) {
            throw new ListRefusedException(
                    "a list must be zipped by a category of the constraints, but none is called \"" + category + "\""
                            + (names.isEmpty() ? "" : "; the nearest is \"" + Nearest.to(category, names) + "\""));
        }
        int groups = found.get().groups().size();
        if (groups != GROUPS) {
            throw new ListRefusedException("a list must be zipped by a category of " + GROUPS + " groups, but \""
                    + category + "\" has " + groups);
        }
        return found.get();
    }

    private static Category halved(Category category, int places) {
        int half = places / GROUPS;
        for (Group group : category.groups()) {
            if (group.max() < half) {
                throw new ListRefusedException("each group must be able to have " + half + " of " + places
                        + " places of a zipped list, but \"" + group.name() + "\" has a maximum of " + group.max());
            }
        }
        return new Category(
                category.name(),
                category.groups().stream()
                        .map(group ->
                                new Group(group.name(), Math.max(half, group.min()), group.max(), group.members()))
                        .toList());
    }

    private static int unbounded(Group group, int places) {
        return Math.max(places, group.members().size());
    }
}
