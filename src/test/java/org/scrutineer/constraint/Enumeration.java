package org.scrutineer.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Group;

/** All sets of candidates that meet the bounds, found by looking at every subset. */
final class Enumeration {

    private final List<Set<Integer>> sets = new ArrayList<>();

    Enumeration(List<Category> categories, Progress progress) {
        List<Integer> continuing = List.copyOf(new TreeSet<>(progress.continuing()));
        for (int chosen = 0; chosen < 1 << continuing.size(); chosen++) {
            Set<Integer> set = new TreeSet<>(progress.elected());
            for (int i = 0; i < continuing.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    set.add(continuing.get(i));
                }
            }
            if (set.size() == progress.places() && keepsAll(categories, set)) {
                sets.add(set);
            }
        }
    }

    private static boolean keepsAll(List<Category> categories, Set<Integer> set) {
        for (Category category : categories) {
            for (Group group : category.groups()) {
                long elected = set.stream().filter(group.members()::contains).count();
                if (elected < group.min() || elected > group.max()) {
                    return false;
                }
            }
        }
        return true;
    }

    boolean isEmpty() {
        return sets.isEmpty();
    }

    boolean allHold(int number) {
        return sets.stream().allMatch(set -> set.contains(number));
    }

    boolean noneHolds(int number) {
        return sets.stream().noneMatch(set -> set.contains(number));
    }
}
