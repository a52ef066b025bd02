package org.scrutineer.arithmetic;

import java.math.RoundingMode;

/**
 * A rounding that a rule names: to how many decimal places, and in which direction.
 *
 * @param places the decimal places kept, from 0 to 40
 * @param direction what becomes of what lies beyond
 */
public record Rounding(int places, Direction direction) {

    private static final int MAX_PLACES = 40;

    /** The way a rounding goes. */
    public enum Direction {
        /** What lies beyond the last place kept is dropped. */
        DOWN(RoundingMode.DOWN),
        /** Anything beyond the last place kept makes it one unit more. */
        UP(RoundingMode.UP),
        /** The nearest unit of the last place kept, and the smaller of two that are equally near. */
        NEAREST(RoundingMode.HALF_DOWN);

        private final RoundingMode mode;

        Direction(RoundingMode mode) {
            this.mode = mode;
        }

        RoundingMode mode() {
            return mode;
        }
    }

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if {@code places} is not from 0 to 40
     */
    public Rounding {
        if (places < 0 || places > MAX_PLACES) {
            throw new IllegalArgumentException("places must be from 0 to " + MAX_PLACES + ", but was " + places);
        }
    }

    /**
     * Returns the rounding that drops everything beyond the given places.
     *
     * @param places the decimal places kept, from 0 to 40
     * @return the rounding
     */
    public static Rounding down(int places) {
        return new Rounding(places, Direction.DOWN);
    }

    /**
     * Returns the rounding that goes to the nearest unit of the last place kept, and of two that are equally near to
     * the smaller.
     *
     * @param places the decimal places kept, from 0 to 40
     * @return the rounding
     */
    public static Rounding nearest(int places) {
        return new Rounding(places, Direction.NEAREST);
    }

    /**
     * Returns the rounding that goes up to the next unit of the last place kept.
     *
     * @param places the decimal places kept, from 0 to 40
     * @return the rounding
     */
    public static Rounding up(int places) {
        return new Rounding(places, Direction.UP);
    }
}
