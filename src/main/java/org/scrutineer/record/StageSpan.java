package org.scrutineer.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A stage, or stages that follow one another.
 *
 * @param stage the number of the first, from 1
 * @param part which part of it is the first, 0 if it is in one piece
 * @param lastStage the number of the last
 * @param lastPart which part of it is the last, 0 if it is in one piece
 */
public record StageSpan(int stage, int part, int lastStage, int lastPart) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last stands before the first
     */
    public StageSpan {
        if (lastStage < stage || (lastStage == stage && lastPart < part)) {
            throw new IllegalArgumentException("the last stage must not stand before the first, but was "
                    + label(lastStage, lastPart) + " after " + label(stage, part));
        }
    }

    /**
     * Puts together what stands for stages in which nothing happens and which follow one another.
     *
     * @param <T> what stands for a stage
     * @param all what stands for each stage, in order
     * @param isQuiet whether nothing happens, by place from 0
     * @return the same in order, each alone or with those beside it
     */
    public static <T> List<List<T>> quietTogether(List<T> all, IntPredicate isQuiet) {
        List<List<T>> together = new ArrayList<>();
        int from = 0;
        for (int next = 1; next <= all.size(); next++) {
            if (next == all.size() || !isQuiet.test(next - 1) || !isQuiet.test(next)) {
                together.add(List.copyOf(all.subList(from, next)));
                from = next;
            }
        }
        return together;
    }

    /**
     * Returns the words: {@code stage 3}, {@code stage 3, part 1}, {@code stages 3 to 7}, or
     * {@code stage 3, parts 1 to 2}.
     */
    @Override
    public String toString() {
        if (stage == lastStage) {
            return part == lastPart ? label(stage, part) : "stage " + stage + ", parts " + part + " to " + lastPart;
        }
        return part == 0 && lastPart == 0
                ? "stages " + stage + " to " + lastStage
                : label(stage, part) + (part > 0 ? ", to " : " to ") + label(lastStage, lastPart);
    }

    private static String label(int stage, int part) {
        return "stage " + stage + (part > 0 ? ", part " + part : "");
    }
}
