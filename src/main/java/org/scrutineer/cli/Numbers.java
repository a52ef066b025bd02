package org.scrutineer.cli;

import java.util.Arrays;
import java.util.List;
import org.scrutineer.ballot.Election;

/** Numbers as written in an option. */
final class Numbers {

    private Numbers() {}

    /**
     * Reads candidate numbers.
     *
     * @param text numbers joined by commas
     * @return the numbers, at least one
     * @throws IllegalArgumentException if one is not a whole number of at least 1
     */
    static List<Integer> candidates(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(part -> atLeastOne("a candidate number", part.strip()))
                .toList();
    }

    /**
     * Reads the ranks of a paper.
     *
     * @param text ranks joined by commas, each a candidate number or several joined by {@code =}
     * @return the numbers at each rank, at least one
     * @throws IllegalArgumentException if one is not a whole number of at least 1
     */
    static List<List<Integer>> ranks(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(rank -> Arrays.stream(rank.split("=", -1))
                        .map(part -> atLeastOne("a candidate number", part.strip()))
                        .toList())
                .toList();
    }

    /**
     * Reads a number.
     *
     * @param what what it is, for the message
     * @param text the number
     * @return the number, at least 1
     * @throws IllegalArgumentException if it is not a whole number of at least 1
     */
    static int atLeastOne(String what, String text) {
        int number = orZero(text);
        if (number < 1) {
            throw new IllegalArgumentException(
                    what + " must be a whole number of at least 1, but was \"" + text + "\"");
        }
        return number;
    }

    private static int orZero(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /**
     * Checks that candidates exist.
     *
     * @param option the option that names them, for the message
     * @param candidates their numbers
     * @param election the election
     * @throws IllegalArgumentException if one does not exist
     */
    static void check(String option, List<Integer> candidates, Election election) {
        try {
            candidates.forEach(election::candidate);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(option + ": " + e.getMessage(), e);
        }
    }
}
