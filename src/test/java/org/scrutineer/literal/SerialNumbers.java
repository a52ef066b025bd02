package org.scrutineer.literal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The generator of the program of 1987 and how it chooses one of the tied.
 *
 * <p>Source: I. D. Hill, B. A. Wichmann, D. R. Woodall, "Algorithm 123: Single transferable vote by Meek's method",
 * Computer Journal 30 (1987), 277-281, with the generator of Applied Statistics algorithm AS 183. Mutable; used by one
 * count.
 */
final class SerialNumbers {
    private static final MathContext FIFTY_DIGITS = new MathContext(50);

    private long x;
    private long y;
    private long z;

    SerialNumbers(int candidates, int seats, long votes) {
        x = candidates;
        y = seats + 10_000L;
        z = votes + 20_000;
        while (z > 30_322) {
            z = z - 30_322;
        }
    }

    private BigDecimal next() {
        x = 171 * x % 30_269;
        y = 172 * y % 30_307;
        z = 170 * z % 30_323;
        return part(x, 30_269).add(part(y, 30_307)).add(part(z, 30_323)).remainder(BigDecimal.ONE);
    }

    private static BigDecimal part(long number, long modulus) {
        return new BigDecimal(number).divide(new BigDecimal(modulus), FIFTY_DIGITS);
    }

    /**
     * Chooses one of the tied.
     *
     * @param tied the candidates in ballot-paper order
     * @return the candidate
     */
    int choose(List<Integer> tied) {
        int choice = tied.get(0);
        for (int m = 2; m <= tied.size(); m++) {
            if (next().multiply(new BigDecimal(m)).compareTo(BigDecimal.ONE) < 0) {
                choice = tied.get(m - 1);
            }
        }
        return choice;
    }
}
