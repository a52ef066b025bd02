package org.scrutineer.literal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Elections made to hurt a count by keep values, one for each seed: up to 20 places, surpluses that run off short
 * papers, rings of equal candidates, papers of one candidate by the million, candidates without votes.
 *
 * <p>The same seed gives the same election always, for the sequence of {@link Random} is specified.
 */
final class RandomRankings {

    /** How the papers of one election come about. */
    private enum Shape {
        /** Many places, papers of any length, a few candidates ahead. */
        MANY_PLACES,
        /** Nearly all papers name one candidate, so that quota and surplus run down to nothing together. */
        LOYAL,
        /** A ring: each list starts with the next candidate, and the lists come once, twice, three times and so on. */
        RING,
        /** Each list comes ten times as often as the one before, up to millions of papers. */
        STEEP,
        /** Few lists, each by the ten thousand. */
        MASSES,
        /** Few short lists, each a few times, so that ties and exact quotas are common. */
        SMALL
    }

    private final Random random;

    private RandomRankings(long seed) {
        this.random = new Random(seed * 15_485_863L + 11L);
    }

    /**
     * Returns the election of a seed with strict preferences.
     *
     * @param seed the seed
     * @return an election of {@link RandomElections} for an even seed, otherwise one of the shapes here
     */
    static LiteralElection strict(long seed) {
        if (seed % 2 == 0) {
            return RandomElections.of(seed / 2);
        }
        return strict(new RandomRankings(seed).election(1));
    }

    /**
     * Returns a small election of a seed with strict preferences.
     *
     * @param seed the seed
     * @return the election of twice the seed in {@link #small}
     */
    static LiteralElection smallStrict(long seed) {
        return strict(small(2 * seed));
    }

    private static LiteralElection strict(EqualElection equal) {
        return new LiteralElection(
                equal.seats(),
                equal.candidates(),
                equal.withdrawn(),
                equal.papers().stream()
                        .map(paper -> new LiteralPaper(
                                paper.ranks().stream().flatMap(List::stream).toList(), paper.multiplicity()))
                        .toList());
    }

    /**
     * Returns the election of a seed in which up to four candidates stand at one rank.
     *
     * @param seed the seed
     * @return the election
     */
    static EqualElection equal(long seed) {
        return new RandomRankings(seed).election(4);
    }

    /**
     * Returns a small election of a seed, for counts in numbers that grow.
     *
     * @param seed the seed
     * @return an election of up to five candidates, with strict preferences for an even seed
     */
    static EqualElection small(long seed) {
        RandomRankings rankings = new RandomRankings(-seed);
        Shape[] shapes = {Shape.LOYAL, Shape.RING, Shape.STEEP, Shape.MASSES, Shape.SMALL};
        Shape shape = shapes[rankings.random.nextInt(shapes.length)];
        int candidates = rankings.between(2, 5);
        return rankings.election(shape, candidates, rankings.between(1, candidates - 1), seed % 2 == 0 ? 1 : 4);
    }

    private EqualElection election(int mostAtARank) {
        Shape shape = Shape.values()[random.nextInt(Shape.values().length)];
        int candidates = shape == Shape.MANY_PLACES ? between(10, 26) : between(2, 9);
        int seats = shape == Shape.MANY_PLACES ? between(5, 20) : between(1, Math.max(1, candidates - 1));
        return election(shape, candidates, seats, mostAtARank);
    }

    private EqualElection election(Shape shape, int candidates, int seats, int mostAtARank) {
        List<EqualPaper> papers = new ArrayList<>();
        int lines = lines(shape, candidates);
        long multiplicity = 1;
        for (int line = 0; line < lines; line++) {
            List<Integer> order = order(shape, candidates, line);
            int length = shape == Shape.LOYAL && line > 1 ? 1 : between(1, order.size());
            papers.add(new EqualPaper(ranks(order.subList(0, length), mostAtARank), number(shape, line, multiplicity)));
            multiplicity = shape == Shape.STEEP && multiplicity < 1_000_000 ? multiplicity * 10 : multiplicity;
        }
        return new EqualElection(seats, candidates, withdrawn(candidates, papers), papers);
    }

    private int lines(Shape shape, int candidates) {
        return switch (shape) {
            case MANY_PLACES -> between(20, 90);
            case LOYAL, SMALL -> between(2, 12);
            case RING -> candidates;
            case STEEP, MASSES -> between(2, 9);
        };
    }

    private List<Integer> order(Shape shape, int candidates, int line) {
        List<Integer> order =
                new ArrayList<>(IntStream.rangeClosed(1, candidates).boxed().toList());
        if (shape == Shape.RING) {
            Collections.rotate(order, -line);
        } else {
            Collections.shuffle(order, random);
        }
        if (shape == Shape.MANY_PLACES) {
            for (int candidate = 1; candidate <= 3; candidate++) {
                if (random.nextInt(3) > 0) {
                    order.remove(Integer.valueOf(candidate));
                    order.add(0, candidate);
                }
            }
        }
        return order;
    }

    private long number(Shape shape, int line, long multiplicity) {
        return switch (shape) {
            case MANY_PLACES -> between(1, 5);
            case LOYAL -> line < 2 ? 1 : between(1, 200);
            case RING -> line + 1L;
            case STEEP -> multiplicity;
            case MASSES -> 10_000L * between(1, 30) + random.nextInt(3);
            case SMALL -> between(1, 4);
        };
    }

    private List<List<Integer>> ranks(List<Integer> order, int mostAtARank) {
        List<List<Integer>> ranks = new ArrayList<>();
        int from = 0;
        while (from < order.size()) {
            int to = Math.min(order.size(), from + (random.nextBoolean() ? 1 : between(1, mostAtARank)));
            ranks.add(order.subList(from, to));
            from = to;
        }
        return ranks;
    }

    /** In one election of six one or two withdraw, but not all whom the first paper names. */
    private Set<Integer> withdrawn(int candidates, List<EqualPaper> papers) {
        Set<Integer> withdrawn = new TreeSet<>();
        if (random.nextInt(6) == 0) {
            withdrawn.add(between(1, candidates));
            withdrawn.add(between(1, candidates));
            withdrawn.removeAll(papers.get(0).ranks().get(0));
        }
        return withdrawn;
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
