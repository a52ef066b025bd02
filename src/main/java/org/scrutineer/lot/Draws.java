package org.scrutineer.lot;

import java.util.ArrayList;
import java.util.List;

/** A way of drawing lots that anyone can repeat: the same seed gives the same numbers, one after the other, always. */
public interface Draws {

    /**
     * What was drawn.
     *
     * @param place the place of the one drawn, counted from 0
     * @param index which number of the sequence made the draw, from 0; the next draw begins with the number after it
     */
    record Draw(int place, int index) {}

    /**
     * Draws once.
     *
     * @param first which number of the sequence the draw begins with, from 0
     * @param size how many are in the draw, at least 1
     * @return what is drawn
     * @throws IllegalArgumentException if the draw is among none
     */
    Draw draw(int first, int size);

    /**
     * Returns what is drawn when lots are drawn one after the other.
     *
     * @param sizes how many are in the draw each time, each at least 1
     * @return the place of the one drawn each time, counted from 0
     * @throws IllegalArgumentException if a draw is among none
     */
    default List<Integer> draws(List<Integer> sizes) {
        List<Integer> places = new ArrayList<>();
        int first = 0;
        for (int size : sizes) {
            Draw draw = draw(first, size);
            places.add(draw.place());
            first = draw.index() + 1;
        }
        return List.copyOf(places);
    }

    /**
     * Checks how many are in a draw.
     *
     * @param size how many
     * @throws IllegalArgumentException if there is nobody
     */
    static void requireSome(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("a draw must be among at least 1, but was among " + size);
        }
    }
}
