package org.scrutineer.constraint;

import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Group;

/**
 * One side of what must hold of a line: of a group of a category, or of all places.
 *
 * @param category the place of the category, from 0; that behind the last is the line of all places
 * @param group the place of the group in its category, from 0
 * @param side which side
 */
record Bound(int category, int group, Side side) {

    /** A side of a line. */
    enum Side {
        /** No fewer than the minimum. */
        AT_LEAST("at least "),
        /** No more than the maximum. */
        AT_MOST("at most ");

        private final String word;

        Side(String word) {
            this.word = word;
        }
    }

    /** The bound of a group in words. */
    String words(Category of, Group line) {
        return of.name() + ": " + line.name() + " " + side.word + (side == Side.AT_LEAST ? line.min() : line.max());
    }
}
