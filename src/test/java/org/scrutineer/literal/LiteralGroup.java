package org.scrutineer.literal;

import java.util.Set;

/**
 * Candidates of whom no fewer and no more than some numbers may be elected.
 *
 * @param category the category the group is of
 * @param name the name
 * @param min the least number
 * @param max the largest number
 * @param members the candidates' numbers
 */
record LiteralGroup(String category, String name, int min, int max, Set<Integer> members) {

    /** Copies the set. */
    LiteralGroup {
        members = Set.copyOf(members);
    }
}
