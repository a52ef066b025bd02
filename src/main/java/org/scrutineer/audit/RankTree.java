package org.scrutineer.audit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.scrutineer.record.Status;

/**
 * Ballot papers by the ranks they pass up to the first that holds a continuing candidate, each rank without those who
 * no longer stand, in numbers that are never rounded. A branch comes after the one it grows from, so that one pass in
 * order values them all.
 */
final class RankTree implements PaperCount {

    /** The papers that pass a rank after the same ranks before. */
    private static final class Branch {
        private final int from;
        private final List<Integer> rank;
        private final Map<List<Integer>, Integer> further = new HashMap<>();
        private long papers;
        private long ending;

        private Branch(int from, List<Integer> rank) {
            this.from = from;
            this.rank = rank;
        }
    }

    /** A sum of fractions, which are brought to one denominator only at the end. */
    private static final class Sum {
        private final Map<BigInteger, BigInteger> numerators = new HashMap<>();

        private void add(BigInteger numerator, BigInteger denominator) {
            numerators.merge(denominator, numerator, BigInteger::add);
        }

        private Fraction total() {
            return numerators.entrySet().stream()
                    .map(part -> Fraction.of(part.getValue(), part.getKey()))
                    .reduce(Fraction.ZERO, Fraction::plus);
        }
    }

    private final int places;
    private final List<Branch> branches = new ArrayList<>(List.of(new Branch(-1, List.of())));
    private final long[] firstNamed;

    RankTree(int candidates, int places) {
        this.places = places;
        this.firstNamed = new long[candidates + 1];
    }

    /** Lays papers out that are marked alike. */
    void lay(List<List<Integer>> ranks, IntFunction<Status> states, long papers) {
        int at = 0;
        for (List<Integer> marked : ranks) {
            List<Integer> rank = marked.stream()
                    .filter(number -> states.apply(number).isContinuing() || states.apply(number) == Status.ELECTED)
                    .toList();
            if (!rank.isEmpty()) {
                firstNamed[rank.get(0)] += at == 0 ? papers : 0;
                at = branch(at, rank);
                branches.get(at).papers += papers;
            }
            if (rank.stream().anyMatch(number -> states.apply(number).isContinuing())) {
                return;
            }
        }
        firstNamed[0] += at == 0 ? papers : 0;
        branches.get(at).ending += papers;
    }

    private int branch(int from, List<Integer> rank) {
        return branches.get(from).further.computeIfAbsent(rank, grown -> {
            branches.add(new Branch(from, grown));
            return branches.size() - 1;
        });
    }

    @Override
    public long firstNamed(int place) {
        return firstNamed[place];
    }

    @Override
    public Fraction[] count(Fraction[] keepValues) {
        Sum[] kept = new Sum[firstNamed.length];
        Arrays.setAll(kept, place -> new Sum());
        BigInteger[] values = new BigInteger[branches.size()];
        BigInteger[] wholes = new BigInteger[branches.size()];
        values[0] = BigInteger.ONE;
        wholes[0] = BigInteger.ONE;
        kept[0].add(BigInteger.valueOf(branches.get(0).ending), BigInteger.ONE);
        Map<List<Integer>, EqualShares> known = new HashMap<>();
        for (int i = 1; i < values.length; i++) {
            Branch branch = branches.get(i);
            EqualShares shares = known.computeIfAbsent(branch.rank, rank -> shares(rank, keepValues));
            BigInteger value = values[branch.from];
            wholes[i] = wholes[branch.from].multiply(shares.whole());
            values[i] = value.multiply(shares.rest());
            BigInteger passing = value.multiply(BigInteger.valueOf(branch.papers));
            for (int j = 0; j < branch.rank.size(); j++) {
                kept[branch.rank.get(j)].add(passing.multiply(shares.kept().get(j)), wholes[i]);
            }
            kept[0].add(values[i].multiply(BigInteger.valueOf(branch.ending)), wholes[i]);
        }
        return Arrays.stream(kept).map(Sum::total).toArray(Fraction[]::new);
    }

    private EqualShares shares(List<Integer> rank, Fraction[] keepValues) {
        return EqualShares.of(
                rank.stream().map(number -> keepValues[number].inUnits(places)).toList(), BigInteger.TEN.pow(places));
    }
}
