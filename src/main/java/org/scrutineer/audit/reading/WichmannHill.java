package org.scrutineer.audit.reading;

import java.math.BigInteger;
import org.scrutineer.audit.Fraction;

/**
 * Three numbers, each the remainder of a multiple of the one before it, as Wichmann and Hill publish them.
 *
 * @param first the first, below 30269
 * @param second the second, below 30307
 * @param third the third, below 30323
 */
record WichmannHill(long first, long second, long third) {

    private static final long FIRST = 30_269;
    private static final long SECOND = 30_307;
    private static final long THIRD = 30_323;
    private static final int TEN_THOUSAND = 10_000;

    /** The numbers with which the program of 1987 begins. */
    static WichmannHill ofFigures(long candidates, long seats, long votes) {
        long third = votes + 20_000;
        long most = THIRD - 1;
        return new WichmannHill(candidates, seats + 10_000, third > most ? 1 + (third - 1) % most : third);
    }

    /** The numbers that follow after so many times. */
    WichmannHill after(long times) {
        return new WichmannHill(
                power(171, times, FIRST) * first % FIRST,
                power(172, times, SECOND) * second % SECOND,
                power(170, times, THIRD) * third % THIRD);
    }

    private static long power(long base, long exponent, long modulus) {
        return BigInteger.valueOf(base)
                .modPow(BigInteger.valueOf(exponent), BigInteger.valueOf(modulus))
                .longValueExact();
    }

    /** The sum of the three fractions without its whole part. */
    Fraction fraction() {
        Fraction sum = Fraction.of(first)
                .over(Fraction.of(FIRST))
                .plus(Fraction.of(second).over(Fraction.of(SECOND)))
                .plus(Fraction.of(third).over(Fraction.of(THIRD)));
        while (sum.compareTo(Fraction.ONE) >= 0) {
            sum = sum.minus(Fraction.ONE);
        }
        return sum;
    }

    /** The numbers that follow. */
    WichmannHill next() {
        return new WichmannHill(first * 171 % FIRST, second * 172 % SECOND, third * 170 % THIRD);
    }

    /** The sum of what each is of its modulus in whole ten-thousandths. */
    int tenThousandths() {
        return Math.toIntExact(
                TEN_THOUSAND * first / FIRST + TEN_THOUSAND * second / SECOND + TEN_THOUSAND * third / THIRD);
    }
}
