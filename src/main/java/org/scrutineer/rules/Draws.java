package org.scrutineer.rules;

import java.util.List;

/** A way of drawing lots that anyone can repeat: the same seed gives the same draws always. */
public interface Draws {

    /**
     * Returns what is drawn when lots are drawn one after the other.
     *
     * @param sizes how many are in the draw each time, each at least 1
     * @return the place of the one drawn each time, counted from 0
     * @throws IllegalArgumentException if a draw is among none
     */
    List<Integer> draws(List<Integer> sizes);
}
