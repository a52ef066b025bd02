package org.scrutineer.literal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.scrutineer.Elections;
import org.scrutineer.Seats;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.ElectionBuilder;
import org.scrutineer.ballot.Group;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.rules.RuleBook;

/** Small elections full of ties, one for each seed: few papers, symmetric lists, candidates whom nobody marks first. */
final class SmallTies {

    private SmallTies() {}

    /**
     * Returns the election of a seed.
     *
     * @param book the rule book
     * @param seed the seed
     * @return an election of 3 to 7 candidates and up to 9 lines of papers, in an order if the rule book needs one
     */
    static Election of(RuleBook book, long seed) {
        Random random = new Random(seed * 2_003L + 11L);
        int candidates = 3 + random.nextInt(5);
        ElectionBuilder builder = Election.builder("Ties", Seats.by(book, 1 + random.nextInt(3)))
                .candidates(IntStream.rangeClosed(1, candidates)
                        .mapToObj(number -> "C" + number)
                        .toArray(String[]::new));
        int first = 1 + random.nextInt(candidates);
        int lines = 2 + random.nextInt(8);
        for (int line = 0; line < lines; line++) {
            List<Integer> order =
                    new ArrayList<>(IntStream.rangeClosed(1, candidates).boxed().toList());
            Collections.shuffle(order, random);
            order.removeAll(List.of(1 + line % first));
            order.add(0, 1 + line % first);
            int length = 1 + random.nextInt(candidates);
            builder.papers(
                    1 + random.nextInt(3) / 2 * 2,
                    Preferences.of(order.stream()
                            .limit(length)
                            .mapToInt(Integer::intValue)
                            .toArray()));
        }
        return Elections.orderedFor(book, builder.build());
    }

    /**
     * Returns the election of a seed with one category of two groups.
     *
     * @param book the rule book
     * @param seed the seed
     * @return the election, with a minimum of one for each group
     */
    static Election bound(RuleBook book, long seed) {
        Election election = of(book, seed);
        Set<Integer> odd = new TreeSet<>();
        Set<Integer> even = new TreeSet<>();
        election.candidates().forEach(one -> (one.number() % 2 == 0 ? even : odd).add(one.number()));
        int seats = election.seats();
        return election.withCategories(List.of(new Category(
                "G",
                List.of(
                        new Group("odd", Math.min(1, seats - 1), seats, odd),
                        new Group("even", Math.min(1, seats), Math.max(1, seats - 1), even)))));
    }
}
