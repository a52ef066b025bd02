package org.scrutineer.audit.reading;

import org.scrutineer.audit.Fraction;

/** How papers times a surplus, divided by all papers that could go, are worked out. */
public enum ProductReading {
    /** Exactly. */
    EXACT {
        @Override
        Fraction of(long papers, long surplus, long all) {
            return Fraction.of(papers).times(surplus).over(Fraction.of(all));
        }
    },
    /** The value first, then the papers times it, each kept to 24 binary digits. */
    SINGLE_PRECISION {
        @Override
        Fraction of(long papers, long surplus, long all) {
            Fraction value = nearest(nearest(Fraction.of(surplus)).over(nearest(Fraction.of(all))));
            return nearest(nearest(Fraction.of(papers)).times(value));
        }
    };

    private static final Fraction TWO = Fraction.of(2);
    private static final Fraction HALF = Fraction.ONE.over(TWO);
    private static final Fraction LEAST = Fraction.of(1L << 23);
    private static final Fraction TOO_MUCH = Fraction.of(1L << 24);

    /** Reads how a part works it out. */
    static ProductReading read(Words part) {
        if (!part.has("products")) {
            return EXACT;
        }
        part.only("products", "singlePrecision");
        return SINGLE_PRECISION;
    }

    abstract Fraction of(long papers, long surplus, long all);

    /** The nearest number of 24 binary digits; of two as near, the one whose last digit is 0. */
    private static Fraction nearest(Fraction exact) {
        if (exact.signum() == 0) {
            return exact;
        }
        Fraction unit = Fraction.ONE;
        Fraction digits = exact;
        while (digits.compareTo(TOO_MUCH) >= 0) {
            digits = digits.times(HALF);
            unit = unit.times(TWO);
        }
        while (digits.compareTo(LEAST) < 0) {
            digits = digits.times(TWO);
            unit = unit.times(HALF);
        }
        Fraction down = digits.cutOff(0);
        int half = digits.minus(down).compareTo(HALF);
        boolean odd = !down.times(HALF).cutOff(0).times(TWO).equals(down);
        return (half > 0 || (half == 0 && odd) ? down.plus(Fraction.ONE) : down).times(unit);
    }
}
