package org.scrutineer.ballot;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A division of all candidates into groups, such as by gender or by district. Every candidate belongs to exactly one
 * group of a category; those who belong to none that matters form a group of their own without bounds. Re-open
 * nominations alone belongs to none.
 *
 * @param name the name, not empty
 * @param groups the groups, at least one, no two of a name or with a candidate in common
 */
public record Category(String name, List<Group> groups) {

    /**
     * Copies the list and checks it.
     *
     * @throws IllegalArgumentException if there is no name or no group, a group comes twice, or a candidate is in two
     */
    public Category {
        Objects.requireNonNull(name, "name");
        groups = List.copyOf(groups);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a category must have a name, but had \"" + name + "\"");
        }
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("groups of category \"" + name + "\" must be at least 1, but were 0");
        }
        Set<String> names = new HashSet<>();
        Set<Integer> placed = new HashSet<>();
        for (Group group : groups) {
            if (!names.add(group.name())) {
                throw new IllegalArgumentException(
                        "group \"" + group.name() + "\" comes twice in category \"" + name + "\"");
            }
            for (int member : group.members()) {
                if (!placed.add(member)) {
                    throw new IllegalArgumentException("candidate " + member + " must be in one group of category \""
                            + name + "\", but is in two, \"" + group.name() + "\" being the second");
                }
            }
        }
    }

    /**
     * Returns the group of a candidate.
     *
     * @param candidate the candidate
     * @return the group
     * @throws IllegalArgumentException if the candidate is in none
     */
    public Group groupOf(Candidate candidate) {
        return groups.stream()
                .filter(group -> group.includes(candidate))
                .findFirst()
                .orElseThrow(() -> inNoGroup(candidate));
    }

    /**
     * Checks that the category divides just some candidates.
     *
     * @param candidates all candidates
     * @param ron who of them is in no group
     * @throws IllegalArgumentException if one of the others is in no group, or a group has RON or somebody else
     */
    void requireToDivide(List<Candidate> candidates, ReOpenNominations ron) {
        candidates.stream().filter(candidate -> !ron.includes(candidate)).forEach(this::groupOf);
        for (Group group : groups) {
            for (int member : group.members()) {
                if (member == ron.number()) {
                    throw new IllegalArgumentException("re-open nominations must be in no group, but candidate "
                            + member + " is in group \"" + group.name() + "\" of category \"" + name + "\"");
                }
                if (member > candidates.size()) {
                    throw new IllegalArgumentException("candidate number " + member + " in group \"" + group.name()
                            + "\" of category \"" + name + "\" is not between 1 and " + candidates.size());
                }
            }
        }
    }

    /** Returns the name and the groups: {@code Gender: Women 2 to 9 of 3, 4; Men 0 to 9 of 1, 2}. */
    @Override
    public String toString() {
        return Printable.line(name) + ": "
                + groups.stream().map(Group::toString).collect(Collectors.joining("; "));
    }

    private IllegalArgumentException inNoGroup(Candidate candidate) {
        return new IllegalArgumentException("candidate " + candidate.number() + " \"" + candidate
                + "\" must be in a group of category \"" + name + "\", but is in none");
    }
}
