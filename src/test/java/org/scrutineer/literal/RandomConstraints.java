package org.scrutineer.literal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Group;

/**
 * Bounds for the elections of {@link RandomElections}, one to three categories for each seed, drawn close around a set
 * of candidates who could be elected, so that some result meets them.
 */
final class RandomConstraints {

    private final Random random;
    private final LiteralElection election;
    private final Set<Integer> target = new TreeSet<>();

    private RandomConstraints(long seed, LiteralElection election) {
        this.random = new Random(seed * 6_151L + 29L);
        this.election = election;
        Set<Integer> named = new TreeSet<>();
        election.papers().forEach(paper -> named.addAll(paper.preferences()));
        named.removeAll(election.withdrawn());
        List<Integer> order = new ArrayList<>(named);
        Collections.shuffle(order, random);
        order.stream().limit(election.seats()).forEach(target::add);
    }

    /**
     * Returns the categories for an election.
     *
     * @param seed the seed
     * @param election the election
     * @return one to three categories; some result meets them if as many candidates as there are seats are named on a
     * paper
     */
    static List<Category> of(long seed, LiteralElection election) {
        RandomConstraints drawn = new RandomConstraints(seed, election);
        int number = 1 + drawn.random.nextInt(3);
        return IntStream.range(0, number)
                .mapToObj(place -> drawn.category("C" + place))
                .toList();
    }

    /**
     * Returns an election with the categories of a seed.
     *
     * @param seed the seed
     * @param election the election
     * @return the same election with one to three categories
     */
    static LiteralElection bind(long seed, LiteralElection election) {
        return election.withGroups(of(seed, election).stream()
                .flatMap(category -> category.groups().stream()
                        .map(group -> new LiteralGroup(
                                category.name(), group.name(), group.min(), group.max(), group.members())))
                .toList());
    }

    /**
     * Returns categories whose groups bind nobody.
     *
     * @param seed the seed
     * @param election the election
     * @return one to three categories
     */
    static List<Category> free(long seed, LiteralElection election) {
        return of(seed, election).stream()
                .map(category -> new Category(
                        category.name(),
                        category.groups().stream()
                                .map(group -> new Group(group.name(), 0, 99, group.members()))
                                .toList()))
                .toList();
    }

    private Category category(String name) {
        int size = 2 + random.nextInt(3);
        List<Set<Integer>> members = new ArrayList<>();
        IntStream.range(0, size).forEach(group -> members.add(new TreeSet<>()));
        for (int number = 1; number <= election.candidates(); number++) {
            members.get(random.nextInt(size)).add(number);
        }
        List<Group> groups = new ArrayList<>();
        for (int group = 0; group < size; group++) {
            int elected =
                    (int) members.get(group).stream().filter(target::contains).count();
            int min = random.nextInt(3) == 0 ? 0 : Math.max(0, elected - random.nextInt(2));
            int max = random.nextInt(3) == 0 ? 99 : elected + random.nextInt(2);
            groups.add(new Group("G" + group, min, max, members.get(group)));
        }
        return new Category(name, groups);
    }
}
