package org.scrutineer.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Group;

/** Small elections with random groups, bounds and progress; the same for the same seed. */
final class RandomGroups {

    private final Random random;
    final int candidates;
    final int places;
    final List<Category> categories = new ArrayList<>();
    final Progress progress;

    RandomGroups(long seed, int... groups) {
        random = new Random(seed * 31 + groups.length);
        candidates = 3 + random.nextInt(8);
        places = 1 + random.nextInt(candidates - 1);
        for (int category = 0; category < groups.length; category++) {
            categories.add(category("C" + category, groups[category]));
        }
        Set<Integer> elected = new TreeSet<>();
        Set<Integer> continuing = new TreeSet<>();
        for (int number = 1; number <= candidates; number++) {
            int fate = random.nextInt(10);
            if (fate < 2 && elected.size() < places) {
                elected.add(number);
            } else if (fate < 9) {
                continuing.add(number);
            }
        }
        progress = new Progress(places, elected, continuing);
    }

    private Category category(String name, int size) {
        List<Set<Integer>> members = new ArrayList<>();
        for (int group = 0; group < size; group++) {
            members.add(new TreeSet<>());
        }
        for (int number = 1; number <= candidates; number++) {
            members.get(random.nextInt(size)).add(number);
        }
        List<Group> groups = new ArrayList<>();
        for (int group = 0; group < size; group++) {
            int min = Math.max(0, random.nextInt(5) - 2);
            int max = min + random.nextInt(4);
            groups.add(new Group("G" + group, min, max, members.get(group)));
        }
        return new Category(name, groups);
    }

    Constraints constraints() {
        return Constraints.of(Groups.election(candidates, categories));
    }
}
