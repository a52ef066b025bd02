package org.scrutineer.rules.quota;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;

/** A quarter of the quota, above which a candidate is repaid expenses or a deposit, and whom that concerns. */
public sealed interface Quarter {

    /** It concerns every candidate. */
    Quarter OF_EVERYBODY = new OfEverybody();

    /**
     * Returns whether it makes a difference to a candidate.
     *
     * @param candidate the candidate
     * @return whether it concerns the candidate
     */
    boolean concerns(Candidate candidate);

    /**
     * Returns whether votes are more than a quarter of the quota.
     *
     * @param votes the votes
     * @param quota the quota
     * @return whether four times the votes exceed the quota
     */
    static boolean isExceeded(Votes votes, Votes quota) {
        return votes.times(4).isMoreThan(quota);
    }

    /**
     * Returns whom it concerns, as a rule book describes it.
     *
     * @return {@code everybody}, or candidate numbers joined by commas, {@code nobody} if there is none
     */
    String word();

    /** It concerns every candidate. */
    record OfEverybody() implements Quarter {
        @Override
        public boolean concerns(Candidate candidate) {
            return true;
        }

        @Override
        public String word() {
            return "everybody";
        }
    }

    /**
     * It concerns some candidates, such as those who paid a deposit.
     *
     * @param numbers their numbers, possibly none
     */
    record Of(Set<Integer> numbers) implements Quarter {

        /**
         * Copies the set.
         *
         * @throws IllegalArgumentException if a number is less than 1
         */
        public Of {
            numbers = Set.copyOf(numbers);
            numbers.stream().filter(number -> number < 1).findFirst().ifPresent(number -> {
                throw new IllegalArgumentException("a candidate number must be at least 1, but was " + number);
            });
        }

        @Override
        public boolean concerns(Candidate candidate) {
            return numbers.contains(candidate.number());
        }

        @Override
        public String word() {
            return numbers.isEmpty()
                    ? "nobody"
                    : new TreeSet<>(numbers).stream().map(String::valueOf).collect(Collectors.joining(","));
        }
    }
}
