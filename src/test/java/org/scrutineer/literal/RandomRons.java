package org.scrutineer.literal;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.ballot.ReOpenNominations;

/**
 * A RON for each generated election: most often the candidate with the most first preferences, so that RON is elected,
 * and again; otherwise anybody. One seed of two lets RON be excluded.
 */
final class RandomRons {

    private RandomRons() {}

    /**
     * A generated election with a RON.
     *
     * @param seed the seed
     * @param election the election
     * @param lots an order of all candidates
     */
    record Drawn(long seed, LiteralElection election, List<Integer> lots) {

        /** The same with constraints, in the groups of which RON is not. */
        Drawn bound() {
            int ron = election.ron().number();
            return new Drawn(
                    seed,
                    election.withGroups(RandomConstraints.bind(seed, election).groups().stream()
                            .map(group -> new LiteralGroup(
                                    group.category(),
                                    group.name(),
                                    group.min(),
                                    group.max(),
                                    group.members().stream()
                                            .filter(number -> number != ron)
                                            .collect(Collectors.toSet())))
                            .toList()),
                    lots);
        }

        /** Whether some result meets the constraints. */
        boolean canBeMet() {
            return new LiteralWinners(election)
                    .canBeMet(
                            List.of(),
                            IntStream.rangeClosed(1, election.candidates())
                                    .boxed()
                                    .filter(number -> !election.withdrawn().contains(number))
                                    .toList());
        }

        @Override
        public String toString() {
            return "seed " + seed + ", " + election.ron() + ", lots " + lots + "\n" + election.toBlt()
                    + election.groups();
        }
    }

    /**
     * Returns an election with a RON.
     *
     * @param seed the seed
     * @param election the election
     * @return the same with one
     */
    static Drawn literal(long seed, LiteralElection election) {
        return new Drawn(seed, election.withRon(of(seed, election)), RandomElections.lots(seed, election.candidates()));
    }

    /**
     * Returns who is RON.
     *
     * @param seed the seed
     * @param election the election
     * @return a candidate who stands, and whether RON can be excluded
     */
    static ReOpenNominations of(long seed, LiteralElection election) {
        Random random = new Random(seed * 3_571L + 11L);
        List<Integer> standing = IntStream.rangeClosed(1, election.candidates())
                .boxed()
                .filter(number -> !election.withdrawn().contains(number))
                .toList();
        int number = random.nextInt(4) == 0
                ? standing.get(random.nextInt(standing.size()))
                : Collections.max(
                        standing,
                        Comparator.comparing((Integer one) -> firsts(election).getOrDefault(one, 0L)));
        return random.nextBoolean() ? ReOpenNominations.neverExcluded(number) : ReOpenNominations.excludable(number);
    }

    private static Map<Integer, Long> firsts(LiteralElection election) {
        Map<Integer, Long> firsts = new TreeMap<>();
        election.papers().stream()
                .filter(paper -> !paper.preferences().isEmpty())
                .forEach(paper -> firsts.merge(paper.preferences().get(0), paper.multiplicity(), Long::sum));
        return firsts;
    }

    /**
     * Returns the same with constraints, in the groups of which RON is not.
     *
     * @param held the rule book
     * @param seed the seed
     * @return the election as the engine takes it
     */
    static Election bound(HeldBook held, long seed) {
        ReOpenNominations ron = of(seed, held.twin().election(seed));
        return election(held, seed)
                .withCategories(RandomConstraints.of(seed, held.twin().election(seed)).stream()
                        .map(category -> new Category(
                                category.name(),
                                category.groups().stream()
                                        .map(group -> without(ron.number(), group))
                                        .toList()))
                        .toList());
    }

    private static Group without(int ron, Group group) {
        return new Group(
                group.name(),
                group.min(),
                group.max(),
                group.members().stream().filter(number -> number != ron).collect(Collectors.toSet()));
    }

    /**
     * Returns the generated election of a seed with a RON.
     *
     * @param held the rule book
     * @param seed the seed
     * @return the election as the engine takes it
     */
    static Election election(HeldBook held, long seed) {
        LiteralElection election = held.twin().election(seed);
        return held.twin().asElection(election).withReOpenNominations(of(seed, election));
    }
}
