package org.scrutineer.rules.parcel;

import java.util.List;
import java.util.stream.Stream;

/**
 * The stages through which papers came to where they are. Where each transfer moves papers that were received together,
 * it tells one parcel of a candidate from every other.
 *
 * @param stages the numbers of the stages, that at which the papers were received first, and last that from which on
 *     they moved together; at least one
 */
public record Passage(List<Integer> stages) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no stage
     */
    public Passage {
        stages = List.copyOf(stages);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("papers must have been received at a stage, but were at none");
        }
    }

    /**
     * Makes the passage of papers received at a stage, wherever they came from.
     *
     * @param stage the number of the stage, from 1
     * @return the passage
     */
    public static Passage at(int stage) {
        return new Passage(List.of(stage));
    }

    /**
     * Returns the passage of the same papers when they have moved on together.
     *
     * @param stage the number of the stage at which they move
     * @return the passage
     */
    public Passage on(int stage) {
        return new Passage(Stream.concat(Stream.of(stage), stages.stream()).toList());
    }
}
