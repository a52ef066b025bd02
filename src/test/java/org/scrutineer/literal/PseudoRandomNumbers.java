package org.scrutineer.literal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The pseudo-random numbers of New Zealand for ties.
 *
 * <p>Source: Local Electoral Regulations 2001 (New Zealand), Schedule 1A, clauses 41 to 48.
 *
 * @param numbers one for each candidate, in the order of their numbers
 */
record PseudoRandomNumbers(List<Integer> numbers) {

    /** What is done with a sum of three parts. */
    enum Form {
        /** The sum stands as it is, up to 29997. */
        SUM {
            @Override
            int of(int sum) {
                return sum;
            }
        },
        /** The last four digits. */
        LAST_FOUR_DIGITS {
            @Override
            int of(int sum) {
                return sum % 10_000;
            }
        };

        abstract int of(int sum);
    }

    /** Copies the list. */
    PseudoRandomNumbers {
        numbers = List.copyOf(numbers);
    }

    /**
     * Works out the numbers.
     *
     * @param candidates the candidates, with the withdrawn
     * @param places the places to be filled
     * @param papers the valid papers
     * @param multiplier what the last digit of the papers is multiplied by
     * @param form what is done with a sum
     * @return the numbers
     */
    static PseudoRandomNumbers of(int candidates, int places, long papers, int multiplier, Form form) {
        long x = candidates + 5L;
        long y = places;
        long z = (papers + multiplier * (papers % 10)) % 30_323;
        List<Integer> numbers = new ArrayList<>();
        int drawn = 0;
        while (numbers.size() < candidates) {
            x = 171 * x % 30_269;
            y = 172 * y % 30_307;
            z = 170 * z % 30_323;
            int number = form.of((int) (10_000 * x / 30_269 + 10_000 * y / 30_307 + 10_000 * z / 30_323));
            drawn++;
            if (drawn > 4 && !numbers.contains(number)) {
                numbers.add(number);
            }
        }
        return new PseudoRandomNumbers(numbers);
    }

    /**
     * Returns the numbers of all who can stand.
     *
     * @param election the election
     * @return the same, and the number of RON for every further RON
     */
    PseudoRandomNumbers along(LiteralElection election) {
        List<Integer> all = new ArrayList<>(numbers);
        for (int further = election.candidates() + 1; further <= election.rows(); further++) {
            all.add(numbers.get(election.ron().number() - 1));
        }
        return new PseudoRandomNumbers(all);
    }

    /**
     * Returns the numbers that stand in their place at every other iteration.
     *
     * @return 10000 less each
     */
    PseudoRandomNumbers turned() {
        return new PseudoRandomNumbers(
                numbers.stream().map(number -> 10_000 - number).toList());
    }

    /**
     * Returns the one with the lowest number.
     *
     * @param tied the candidates
     * @return the candidate
     */
    int lowest(List<Integer> tied) {
        return tied.stream()
                .min(Comparator.comparing(candidate -> numbers.get(candidate - 1)))
                .orElseThrow();
    }
}
