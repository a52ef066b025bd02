package org.scrutineer.ballot;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Candidates of whom no fewer than some number and no more than another may be elected.
 *
 * @param name the name, not empty
 * @param min how many must be elected at least, zero or more
 * @param max how many may be elected at most, no less than the minimum; a number no less than that of the members does
 *     not bind
 * @param members the numbers of the candidates, ascending, possibly none
 */
public record Group(String name, int min, int max, Set<Integer> members) {

    /**
     * Copies the set and checks the range.
     *
     * @throws IllegalArgumentException if there is no name, the minimum is negative or more than the maximum, or a
     *     candidate number is out of range
     */
    public Group {
        Objects.requireNonNull(name, "name");
        members = Collections.unmodifiableSet(new TreeSet<>(members));
        if (name.isBlank()) {
            throw new IllegalArgumentException("a group must have a name, but had \"" + name + "\"");
        }
        if (min < 0 || min > max) {
            throw new IllegalArgumentException(
                    "minimum of group \"" + name + "\" must be from 0 to its maximum " + max + ", but was " + min);
        }
        for (int member : members) {
            if (member < 1 || member > Candidate.MAX_NUMBER) {
                throw new IllegalArgumentException("candidate number in group \"" + name + "\" must be from 1 to "
                        + Candidate.MAX_NUMBER + ", but was " + member);
            }
        }
    }

    /**
     * Returns whether a candidate belongs to the group.
     *
     * @param candidate the candidate
     * @return whether the group has the candidate's number
     */
    public boolean includes(Candidate candidate) {
        return members.contains(candidate.number());
    }

    /** Returns the name, the bounds and the members by number: {@code Women 2 to 9 of 3, 4}. */
    @Override
    public String toString() {
        return Printable.line(name) + " " + min + " to " + max + " of "
                + (members.isEmpty()
                        ? "nobody"
                        : members.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
