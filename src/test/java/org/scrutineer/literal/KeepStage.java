package org.scrutineer.literal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A stage of a count by keep values: the figures of its last iteration and what was decided on them.
 *
 * @param number the stage, from 1
 * @param iterations how many times the papers were gone through
 * @param keep the keep value of each candidate in the last iteration, in the order of their numbers
 * @param votes what each candidate has
 * @param quota the quota
 * @param nonTransferable the value left over
 * @param elected those elected on these figures, ascending, with those who are left for the last places
 * @param excluded those excluded on these figures, ascending
 * @param ties for each choice between several who were tied, all of them, ascending
 */
record KeepStage(
        int number,
        int iterations,
        List<LiteralFraction> keep,
        List<LiteralFraction> votes,
        LiteralFraction quota,
        LiteralFraction nonTransferable,
        List<Integer> elected,
        List<Integer> excluded,
        List<List<Integer>> ties) {

    /** Copies the lists. */
    KeepStage {
        keep = List.copyOf(keep);
        votes = List.copyOf(votes);
        elected = sorted(elected);
        excluded = sorted(excluded);
        ties = ties.stream().map(KeepStage::sorted).toList();
    }

    private static List<Integer> sorted(List<Integer> numbers) {
        List<Integer> sorted = new ArrayList<>(numbers);
        Collections.sort(sorted);
        return List.copyOf(sorted);
    }

    /**
     * Returns exact numbers for decimal ones.
     *
     * @param decimals the decimal numbers
     * @return the same numbers
     */
    static List<LiteralFraction> exact(List<BigDecimal> decimals) {
        return decimals.stream().map(LiteralFraction::of).toList();
    }

    /**
     * Returns the same stage with more elected on its figures.
     *
     * @param candidates the candidates' numbers
     * @return a new stage
     */
    KeepStage withElected(List<Integer> candidates) {
        List<Integer> more = new ArrayList<>(elected);
        more.addAll(candidates);
        return new KeepStage(number, iterations, keep, votes, quota, nonTransferable, more, excluded, ties);
    }

    /**
     * Returns the stage on one line.
     *
     * @return such as {@code 2 (2): 2.000000004 1.999999996 2 | keep 0.500000001 1 1 | quota 2.000000001 | nt 0 |
     *     elected [3] | excluded [2] | ties []}
     */
    @Override
    public String toString() {
        return number + " (" + iterations + "): " + words(votes) + " | keep " + words(keep) + " | quota " + quota
                + " | nt " + nonTransferable + " | elected " + elected + " | excluded " + excluded + " | ties " + ties;
    }

    private static String words(List<LiteralFraction> numbers) {
        return numbers.stream().map(LiteralFraction::toString).collect(Collectors.joining(" "));
    }
}
