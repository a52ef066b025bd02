package org.scrutineer.audit;

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
