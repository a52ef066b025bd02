package org.scrutineer.lot;

import java.math.BigInteger;

/**
 * Lots drawn as in Algorithm 123, the first published program for Meek's method: by the generator of Wichmann and Hill,
 * started from the figures of the election, so that nobody can choose a seed.
 *
 * <p>The tied are looked at in ballot-paper order. The first is chosen; the second, third, <i>m</i>th takes the place
 * of the one chosen so far if <i>m</i> times the next fraction is below 1. Inferred: the program draws among those with
 * the fewest votes of all, and not on the way to them; its votes are the valid papers.
 *
 * <p>Source: Hill, Wichmann and Woodall, Algorithm 123, Computer Journal 30 (1987); Wichmann and Hill, Algorithm AS
 * 183, Applied Statistics 31 (1982).
 *
 * @param candidates the number of candidates, with those withdrawn
 * @param seats the places to fill
 * @param votes the valid papers
 */
public record Algorithm123Lot(int candidates, int seats, long votes) implements Draws {

    private static final long X_MODULUS = 30269;
    private static final long Y_MODULUS = 30307;
    private static final long Z_MODULUS = 30323;
    private static final BigInteger DIVISOR = BigInteger.valueOf(X_MODULUS * Y_MODULUS * Z_MODULUS);

    /**
     * The three numbers that the generator remembers.
     *
     * @param x the first
     * @param y the second
     * @param z the third
     */
    record State(long x, long y, long z) {

        /**
         * Returns the numbers after these.
         *
         * @return the next state
         */
        State next() {
            return new State(171 * x % X_MODULUS, 172 * y % Y_MODULUS, 170 * z % Z_MODULUS);
        }

        /**
         * Returns whether the fraction that these numbers make, times a factor, is below 1.
         *
         * @param factor the factor
         * @return whether it is; without rounding
         */
        boolean isBelowOneTimes(int factor) {
            BigInteger sum = BigInteger.valueOf(x * Y_MODULUS * Z_MODULUS)
                    .add(BigInteger.valueOf(y * X_MODULUS * Z_MODULUS))
                    .add(BigInteger.valueOf(z * X_MODULUS * Y_MODULUS));
            return sum.mod(DIVISOR).multiply(BigInteger.valueOf(factor)).compareTo(DIVISOR) < 0;
        }
    }

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a figure is out of range
     */
    public Algorithm123Lot {
        if (candidates < 1 || seats < 1 || votes < 0) {
            throw new IllegalArgumentException("candidates and seats must be at least 1 and votes at least 0, but were "
                    + candidates + ", " + seats + " and " + votes);
        }
    }

    /**
     * Returns the numbers that the generator starts from.
     *
     * @return the state before the first draw
     */
    State start() {
        long z = Math.addExact(votes, 20000L);
        return new State(candidates, seats + 10000L, z <= 30322 ? z : (z - 1) % 30322 + 1);
    }

    @Override
    public Draw draw(int first, int size) {
        Draws.requireSome(size);
        State state = start();
        for (int passedOver = 0; passedOver < first; passedOver++) {
            state = state.next();
        }
        int chosen = 0;
        for (int place = 2; place <= size; place++) {
            state = state.next();
            chosen = state.isBelowOneTimes(place) ? place - 1 : chosen;
        }
        return new Draw(chosen, first + size - 2);
    }
}
