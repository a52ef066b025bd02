package org.scrutineer.literal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Elections made to hurt, one for each seed: ties, short papers, candidates without votes, large surpluses, repeats.
 *
 * <p>The same seed gives the same election always, for the sequence of {@link Random} is specified.
 */
final class RandomElections {

    /** How the papers of one election come about. */
    private enum Style {
        /** Every order equally likely, papers of any length. */
        EVEN,
        /** A few candidates get most of the preferences, so that surpluses are large. */
        SKEWED,
        /** A few lists of preferences, each many times over. */
        REPEATED,
        /** Most papers name one candidate only. */
        PLUMPING,
        /** Lists and all their rotations, the same number of each, so that everybody is tied. */
        ROTATED,
        /** Skewed, and each line stands for up to thousands of papers. */
        THOUSANDS
    }

    private final Random random;

    private RandomElections(long seed) {
        this.random = new Random(seed * 7_919L + 17L);
    }

    /**
     * Returns the election of a seed: 1 to 8 seats, 2 to 12 candidates, 1 to 300 lines of papers.
     *
     * @param seed the seed
     * @return the election; one paper at least names a standing candidate
     */
    static LiteralElection of(long seed) {
        return new RandomElections(seed).election();
    }

    /**
     * Returns an order of lots for a number of candidates.
     *
     * @param seed the seed
     * @param candidates the number of candidates
     * @return the candidates, the strongest first
     */
    static List<Integer> lots(long seed, int candidates) {
        List<Integer> order = numbers(candidates);
        Collections.shuffle(order, new Random(seed * 104_729L + 3L));
        return List.copyOf(order);
    }

    /**
     * Returns what a failure message shows so that the election can be counted again.
     *
     * @param seed the seed
     * @return the seed, the lots and the lines of a BLT file
     */
    static String describe(long seed) {
        LiteralElection election = of(seed);
        return "seed " + seed + ", lots " + lots(seed, election.candidates()) + "\n" + election.toBlt();
    }

    private static List<Integer> numbers(int candidates) {
        return new ArrayList<>(IntStream.rangeClosed(1, candidates).boxed().toList());
    }

    private LiteralElection election() {
        int candidates = random.nextInt(4) == 0 ? between(2, 5) : between(5, 12);
        int seats = random.nextInt(8) == 0 ? between(1, 8) : between(1, 1 + candidates / 2);
        Style style = Style.values()[random.nextInt(Style.values().length)];
        List<Integer> named = named(candidates);
        List<LiteralPaper> papers = new ArrayList<>();
        switch (style) {
            case REPEATED -> repeat(papers, named);
            case ROTATED -> rotate(papers, named);
            default -> fill(papers, named, style);
        }
        return new LiteralElection(seats, candidates, withdrawn(candidates, papers), papers);
    }

    /** Those whom any paper names: in one election of three some candidates get nothing at all. */
    private List<Integer> named(int candidates) {
        List<Integer> named = numbers(candidates);
        Collections.shuffle(named, random);
        int unnamed = random.nextInt(3) == 0 ? random.nextInt(candidates) : 0;
        return named.subList(unnamed, candidates);
    }

    private void fill(List<LiteralPaper> papers, List<Integer> named, Style style) {
        int lines = lines();
        int evenness = between(2, 5);
        for (int line = 0; line < lines; line++) {
            List<Integer> order =
                    style == Style.EVEN || style == Style.PLUMPING ? shuffled(named) : skewed(named, evenness);
            int length = style == Style.PLUMPING && random.nextInt(4) > 0 ? 1 : between(1, order.size());
            long multiplicity = style == Style.THOUSANDS ? between(1, 3_000) : 1;
            papers.add(new LiteralPaper(order.subList(0, length), multiplicity));
        }
    }

    private void repeat(List<LiteralPaper> papers, List<Integer> named) {
        int patterns = between(1, 6);
        int most = random.nextBoolean() ? 4 : 50;
        for (int pattern = 0; pattern < patterns; pattern++) {
            List<Integer> order = shuffled(named);
            papers.add(new LiteralPaper(order.subList(0, between(1, order.size())), between(1, most)));
        }
        Collections.sort(papers, (one, other) -> Long.compare(other.multiplicity(), one.multiplicity()));
    }

    private void rotate(List<LiteralPaper> papers, List<Integer> named) {
        int lists = between(1, 3);
        for (int list = 0; list < lists; list++) {
            List<Integer> order = new ArrayList<>(shuffled(named));
            int length = between(1, order.size());
            long multiplicity = between(1, 4);
            for (int turn = 0; turn < order.size(); turn++) {
                Collections.rotate(order, 1);
                papers.add(new LiteralPaper(order.subList(0, length), multiplicity));
            }
        }
        if (random.nextBoolean()) {
            papers.add(new LiteralPaper(shuffled(named), 1));
        }
    }

    private List<Integer> shuffled(List<Integer> named) {
        List<Integer> order = new ArrayList<>(named);
        Collections.shuffle(order, random);
        return order;
    }

    /** Each next preference is most likely the most popular candidate not yet named, the next less, and so on. */
    private List<Integer> skewed(List<Integer> named, int evenness) {
        List<Integer> left = new ArrayList<>(named);
        List<Integer> order = new ArrayList<>();
        while (!left.isEmpty()) {
            int index = 0;
            while (index < left.size() - 1 && random.nextInt(evenness) > 0) {
                index++;
            }
            order.add(left.remove(index));
        }
        return order;
    }

    private int lines() {
        return switch (random.nextInt(3)) {
            case 0 -> between(1, 12);
            case 1 -> between(5, 60);
            default -> between(30, 300);
        };
    }

    /** In one election of five one to three withdraw, but not all whom the first paper names. */
    private Set<Integer> withdrawn(int candidates, List<LiteralPaper> papers) {
        Set<Integer> withdrawn = new TreeSet<>();
        if (random.nextInt(5) == 0) {
            int number = between(1, 3);
            for (int draw = 0; draw < number; draw++) {
                withdrawn.add(between(1, candidates));
            }
            withdrawn.remove(papers.get(0).preferences().get(0));
        }
        return withdrawn;
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
