package org.scrutineer.ballot;

import java.util.Objects;

/**
 * A candidate, known by the number on the ballot paper.
 *
 * @param number the place in ballot-paper order, from 1
 * @param name the name as printed, possibly empty
 * @param party the party, slate or description, empty if none is stated
 * @param standing how the candidate stands when the count begins
 */
public record Candidate(int number, String name, String party, Standing standing) {

    /** The highest candidate number. */
    public static final int MAX_NUMBER = Short.MAX_VALUE;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if {@code number} is not from 1 to {@link #MAX_NUMBER}
     */
    public Candidate {
        if (number < 1 || number > MAX_NUMBER) {
            throw new IllegalArgumentException(
                    "candidate number must be from 1 to " + MAX_NUMBER + ", but was " + number);
        }
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(standing, "standing");
    }

    /**
     * Returns a standing candidate of no stated party.
     *
     * @param number the place in ballot-paper order, from 1
     * @param name the name as printed
     * @return the candidate
     */
    public static Candidate of(int number, String name) {
        return new Candidate(number, name, "", Standing.STANDING);
    }

    /**
     * Returns this candidate with another party.
     *
     * @param party the party, empty if none
     * @return the changed copy
     */
    public Candidate withParty(String party) {
        return new Candidate(number, name, party, standing);
    }

    /**
     * Returns this candidate with another standing.
     *
     * @param standing the standing
     * @return the changed copy
     */
    public Candidate withStanding(Standing standing) {
        return new Candidate(number, name, party, standing);
    }

    /**
     * Returns whether the candidate is withdrawn.
     *
     * @return whether the candidate is passed over on every paper
     */
    public boolean isWithdrawn() {
        return standing == Standing.WITHDRAWN;
    }

    /** Returns the name in a form that keeps to its line; of a candidate without one the number: {@code Candidate 3}. */
    @Override
    public String toString() {
        return name.isEmpty() ? "Candidate " + number : Printable.line(name);
    }
}
