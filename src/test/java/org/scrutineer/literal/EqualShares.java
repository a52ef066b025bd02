package org.scrutineer.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Equal candidates of a rank count as all their orders in equal parts.
 *
 * <p>Source: B. L. Meek, "A new approach to the single transferable vote", reprinted in Voting matters 1 (1994),
 * section 6.
 */
enum EqualShares implements FractionTable.Division {
    /** Meek's keep values, nothing rounded. */
    MEEK_EXACT {
        @Override
        LiteralFraction keptByOne(LiteralFraction value, LiteralFraction keep) {
            return value.times(keep);
        }
    },
    /** Warren's prices, nothing rounded. */
    WARREN_EXACT {
        @Override
        LiteralFraction keptByOne(LiteralFraction value, LiteralFraction keep) {
            return value.min(keep);
        }
    };

    abstract LiteralFraction keptByOne(LiteralFraction value, LiteralFraction keep);

    @Override
    public List<LiteralFraction> kept(LiteralFraction value, List<LiteralFraction> keep) {
        List<LiteralFraction> sums =
                new ArrayList<>(keep.stream().map(each -> LiteralFraction.ZERO).toList());
        List<List<Integer>> orders = orders(keep.size());
        for (List<Integer> order : orders) {
            LiteralFraction left = value;
            for (int index : order) {
                LiteralFraction kept = keptByOne(left, keep.get(index));
                sums.set(index, sums.get(index).plus(kept));
                left = left.minus(kept);
            }
        }
        return sums.stream()
                .map(sum -> sum.dividedBy(LiteralFraction.of(orders.size())))
                .toList();
    }

    @Override
    public LiteralFraction rest(LiteralFraction value, List<LiteralFraction> keep) {
        return kept(value, keep).stream().reduce(value, LiteralFraction::minus);
    }

    /**
     * Returns all orders of the numbers from 0.
     *
     * @param size how many numbers there are
     * @return the orders, at least one
     */
    static List<List<Integer>> orders(int size) {
        return EqualPaper.permutations(IntStream.range(0, size).boxed().toList());
    }
}
