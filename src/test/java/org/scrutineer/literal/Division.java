package org.scrutineer.literal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How the value of one paper divides at an elected candidate, to nine places. */
enum Division {
    /** Meek: the share kept is rounded up, the rest is what is left. */
    KEPT_UP {
        @Override
        BigDecimal kept(BigDecimal value, BigDecimal keep) {
            return value.multiply(keep).setScale(PLACES, RoundingMode.CEILING);
        }

        @Override
        BigDecimal rest(BigDecimal value, BigDecimal keep) {
            return value.subtract(kept(value, keep));
        }
    },
    /** Meek as the law of New Zealand has it: the share kept and the rest are both rounded up. */
    BOTH_UP {
        @Override
        BigDecimal kept(BigDecimal value, BigDecimal keep) {
            return value.multiply(keep).setScale(PLACES, RoundingMode.CEILING);
        }

        @Override
        BigDecimal rest(BigDecimal value, BigDecimal keep) {
            return value.multiply(BigDecimal.ONE.subtract(keep)).setScale(PLACES, RoundingMode.CEILING);
        }
    },
    /** Meek with the share kept and the rest both rounded down. */
    BOTH_DOWN {
        @Override
        BigDecimal kept(BigDecimal value, BigDecimal keep) {
            return value.multiply(keep).setScale(PLACES, RoundingMode.FLOOR);
        }

        @Override
        BigDecimal rest(BigDecimal value, BigDecimal keep) {
            return value.multiply(BigDecimal.ONE.subtract(keep)).setScale(PLACES, RoundingMode.FLOOR);
        }
    },
    /** Warren: the keep value is a price; who has less pays all. */
    PRICE {
        @Override
        BigDecimal kept(BigDecimal value, BigDecimal keep) {
            return value.min(keep);
        }

        @Override
        BigDecimal rest(BigDecimal value, BigDecimal keep) {
            return value.subtract(kept(value, keep));
        }
    };

    /** The decimal places of every figure. */
    static final int PLACES = 9;

    /**
     * Returns what stays with the candidate.
     *
     * @param value what the paper is worth when it comes to the candidate
     * @param keep the candidate's keep value
     * @return the share kept
     */
    abstract BigDecimal kept(BigDecimal value, BigDecimal keep);

    /**
     * Returns what goes on to the next preference.
     *
     * @param value what the paper is worth when it comes to the candidate
     * @param keep the candidate's keep value
     * @return the rest
     */
    abstract BigDecimal rest(BigDecimal value, BigDecimal keep);
}
