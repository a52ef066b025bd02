package org.scrutineer.recount;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.scrutineer.rules.paper.Choice;
import org.scrutineer.rules.paper.Pile;

/**
 * Samples one after the other, until all have been taken: how many papers of each kind go from each pile. Papers with
 * the same preferences are of one kind. Used by one count at a time.
 */
final class SampleScript implements Choice {

    private final List<Draw> draws = new ArrayList<>();
    private int next;

    /** How many of each kind are drawn from one pile. */
    private static final class Draw {

        private final int[] sizes;
        private final int[] drawn;
        private final int number;

        private Draw(int[] sizes, int number) {
            this.sizes = sizes;
            this.drawn = new int[sizes.length];
            this.number = number;
            fill(0, number);
        }

        private void fill(int from, int papers) {
            int left = papers;
            for (int kind = from; kind < sizes.length; kind++) {
                drawn[kind] = Math.min(left, sizes[kind]);
                left -= drawn[kind];
            }
        }

        /** One paper less of the last kind that can spare it, and as many as can be of the next ones. */
        private boolean advance() {
            int behind = 0;
            int room = 0;
            for (int kind = sizes.length - 1; kind >= 0; kind--) {
                if (drawn[kind] > 0 && behind < room) {
                    drawn[kind]--;
                    fill(kind + 1, behind + 1);
                    return true;
                }
                behind += drawn[kind];
                room += sizes[kind];
            }
            return false;
        }

        private Likelihood likelihood() {
            BigInteger ways = BigInteger.ONE;
            for (int kind = 0; kind < sizes.length; kind++) {
                ways = ways.multiply(ways(sizes[kind], drawn[kind]));
            }
            return Likelihood.of(ways, ways(Arrays.stream(sizes).sum(), number));
        }

        private static BigInteger ways(int of, int some) {
            BigInteger ways = BigInteger.ONE;
            for (int i = 1; i <= some; i++) {
                ways = ways.multiply(BigInteger.valueOf(of - some + i)).divide(BigInteger.valueOf(i));
            }
            return ways;
        }
    }

    /** Begins a count anew with the samples of now. */
    void rewind() {
        next = 0;
    }

    /** Goes on to other samples; returns whether there are any. */
    boolean advance() {
        while (!draws.isEmpty()) {
            if (draws.get(draws.size() - 1).advance()) {
                return true;
            }
            draws.remove(draws.size() - 1);
        }
        return false;
    }

    /** How likely the samples of now are. */
    Likelihood likelihood() {
        return draws.stream().map(Draw::likelihood).reduce(Likelihood.SURE, Likelihood::times);
    }

    @Override
    public int[] choose(Pile pile, int number) {
        TreeMap<Integer, List<Integer>> kinds = new TreeMap<>();
        Arrays.stream(pile.lying())
                .sorted()
                .forEach(paper -> kinds.computeIfAbsent(pile.order().entryOf(paper + 1), entry -> new ArrayList<>())
                        .add(paper));
        if (number == 0 || number == pile.lying().length) {
            return Arrays.stream(pile.lying()).sorted().limit(number).toArray();
        }
        int[] sizes = kinds.values().stream().mapToInt(List::size).toArray();
        if (next == draws.size()) {
            draws.add(new Draw(sizes, number));
        }
        Draw draw = draws.get(next++);
        List<Integer> taken = new ArrayList<>();
        int kind = 0;
        for (List<Integer> papers : kinds.values()) {
            taken.addAll(papers.subList(0, draw.drawn[kind++]));
        }
        return taken.stream().mapToInt(paper -> paper).sorted().toArray();
    }
}
