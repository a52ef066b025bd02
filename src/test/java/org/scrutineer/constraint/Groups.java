package org.scrutineer.constraint;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;

/** Elections of which only the groups matter. */
final class Groups {

    private Groups() {}

    /** A category whose groups are given as {@code name min max members}, such as {@code Women 2 9 1 3}. */
    static Category category(String name, String... groups) {
        return new Category(name, Arrays.stream(groups).map(Groups::group).toList());
    }

    private static Group group(String line) {
        String[] words = line.split(" ");
        Set<Integer> members =
                Arrays.stream(words).skip(3).map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
        return new Group(words[0], Integer.parseInt(words[1]), Integer.parseInt(words[2]), members);
    }

    /** The constraints of so many candidates without papers. */
    static Constraints of(int candidates, Category... categories) {
        return Constraints.of(election(candidates, List.of(categories)));
    }

    static Election election(int candidates, List<Category> categories) {
        String[] names =
                IntStream.rangeClosed(1, candidates).mapToObj(Integer::toString).toArray(String[]::new);
        return Election.builder("", 1).candidates(names).build().withCategories(categories);
    }

    /** The numbers from one to another. */
    static Set<Integer> range(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /** So many numbers from one on, as text for the members of a group. */
    static String numbers(int first, int howMany) {
        return IntStream.range(first, first + howMany)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
    }

    /** The numbers of all who are marked. */
    static Set<Integer> all(List<Outlook.Mark> marks) {
        return marks.stream().flatMap(mark -> mark.numbers().stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
