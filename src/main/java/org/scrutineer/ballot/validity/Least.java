package org.scrutineer.ballot.validity;

import java.util.OptionalInt;

/** How much must be marked for a paper to be formal, besides a first preference. */
public sealed interface Least {

    /**
     * The figures of a paper, or of one half of it.
     *
     * @param length how many stand in sequence from 1, each in one square
     * @param squares how many squares there are
     * @param numbered how many squares bear a figure
     * @param inPlace how many of the figures from 1 to that number are there
     */
    record Figures(int length, int squares, int numbered, int inPlace) {}

    /**
     * Returns whether figures are enough.
     *
     * @param figures the figures, of which one at least is in sequence
     * @return whether the paper is formal
     */
    boolean isMetBy(Figures figures);

    /**
     * Returns what is asked for where so many places are to be filled.
     *
     * @param places the places, if they are known
     * @return the same, unless it depends on the places
     * @throws IllegalArgumentException if it does, and they are not known
     */
    default Least of(OptionalInt places) {
        return this;
    }

    /**
     * So many figures in sequence, or as many as there are squares.
     *
     * @param number the figures, 1 or more
     */
    record InSequence(int number) implements Least {

        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if the number is below 1
         */
        public InSequence {
            if (number < 1) {
                throw new IllegalArgumentException("least preferences must be at least 1, but were " + number);
            }
        }

        @Override
        public boolean isMetBy(Figures figures) {
            return figures.length() >= Math.min(number, figures.squares());
        }

        @Override
        public String toString() {
            return Integer.toString(number);
        }
    }

    /** Half as many in sequence as there are places to fill, rounded up. */
    record HalfThePlaces() implements Least {

        @Override
        public boolean isMetBy(Figures figures) {
            throw new IllegalArgumentException("seats must be given, for the least preferences depend on them");
        }

        @Override
        public Least of(OptionalInt places) {
            int known = places.orElseThrow(() ->
                    new IllegalArgumentException("seats must be given, for the least preferences depend on them"));
            return new InSequence((known + 1) / 2);
        }

        @Override
        public String toString() {
            return "half the places, rounded up";
        }
    }

    /**
     * Figures in sequence in all squares, or in all but some.
     *
     * @param left how many squares may be left
     */
    record AllSquaresBut(int left) implements Least {

        @Override
        public boolean isMetBy(Figures figures) {
            return figures.length() >= figures.squares() - left;
        }

        @Override
        public String toString() {
            return left == 0 ? "all squares" : "all squares but " + left;
        }
    }

    /**
     * Figures in nine squares of ten that three changes would put in sequence; of fewer than ten squares in all but
     * one, and two changes.
     *
     * <p>Source: Commonwealth Electoral Act 1918, section 270 before 2016, from general knowledge; the part on fewer
     * than ten squares is inferred.
     */
    record NearlyAll() implements Least {

        private static final int MANY = 10;

        @Override
        public boolean isMetBy(Figures figures) {
            int changes = figures.numbered() - figures.inPlace();
            return figures.squares() < MANY
                    ? figures.numbered() >= figures.squares() - 1 && changes <= 2
                    : MANY * figures.numbered() >= (MANY - 1) * figures.squares() && changes <= 3;
        }

        @Override
        public String toString() {
            return "nine squares of ten, in sequence but for three changes";
        }
    }
}
