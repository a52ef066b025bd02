package org.scrutineer.ballot;

import java.util.Objects;

/**
 * A candidate, known by the number on the ballot paper. A caller's own key, such as a UUID, comes back in the record of
 * a count; ballot files have none.
 *
 * @param number the place in ballot-paper order, from 1
 * @param name the name as printed, possibly empty
 * @param party the party, slate or description, empty if none is stated
 * @param standing how the candidate stands when the count begins
 * @param key the caller's own key, at most {@link #LONGEST_KEY} printable characters, empty if there is none
 * @param ballotNumber the number that papers mark for the candidate: {@code number}, but of a further RON that of RON
 * @param turn 1, but of a further RON which of the RONs it is, from 2
 */
public record Candidate(
        int number, String name, String party, Standing standing, String key, int ballotNumber, int turn) {

    /** The highest candidate number. */
    public static final int MAX_NUMBER = Short.MAX_VALUE;

    /** The most characters of a key. */
    public static final int LONGEST_KEY = 200;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if {@code number} is not from 1 to {@link #MAX_NUMBER}, or {@code key} is too
     *     long or holds a character that cannot be printed
     */
    public Candidate {
        if (number < 1 || number > MAX_NUMBER) {
            throw new IllegalArgumentException(
                    "candidate number must be from 1 to " + MAX_NUMBER + ", but was " + number);
        }
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(standing, "standing");
        if (!isKey(key)) {
            throw new IllegalArgumentException("a key must be at most " + LONGEST_KEY
                    + " printable characters, but that of candidate " + number + " was \""
                    + Printable.message(Printable.part(key)) + "\"");
        }
    }

    /**
     * Makes a candidate without a key.
     *
     * @param number the place in ballot-paper order, from 1
     * @param name the name as printed, possibly empty
     * @param party the party, slate or description, empty if none is stated
     * @param standing how the candidate stands when the count begins
     * @throws IllegalArgumentException if {@code number} is not from 1 to {@link #MAX_NUMBER}
     */
    public Candidate(int number, String name, String party, Standing standing) {
        this(number, name, party, standing, "");
    }

    /**
     * Makes a candidate who was nominated.
     *
     * @param number the place in ballot-paper order, from 1
     * @param name the name as printed, possibly empty
     * @param party the party, slate or description, empty if none is stated
     * @param standing how the candidate stands when the count begins
     * @param key the caller's own key, at most {@link #LONGEST_KEY} printable characters, empty if there is none
     * @throws IllegalArgumentException if {@code number} is not from 1 to {@link #MAX_NUMBER}, or {@code key} is too
     *     long or holds a character that cannot be printed
     */
    public Candidate(int number, String name, String party, Standing standing, String key) {
        this(number, name, party, standing, key, number, 1);
    }

    /**
     * Returns whether a text can be a key.
     *
     * @param text the text
     * @return whether it is at most {@link #LONGEST_KEY} characters, all of them printable
     */
    public static boolean isKey(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_KEY
                && Printable.line(text).equals(text);
    }

    /**
     * Returns a standing candidate of no stated party.
     *
     * @param number the place in ballot-paper order, from 1
     * @param name the name as printed
     * @return the candidate
     */
    public static Candidate of(int number, String name) {
        return new Candidate(number, name, "", Standing.STANDING, "");
    }

    /**
     * Returns this candidate with another party.
     *
     * @param party the party, empty if none
     * @return the changed copy
     */
    public Candidate withParty(String party) {
        return new Candidate(number, name, party, standing, key, ballotNumber, turn);
    }

    /**
     * Returns this candidate with another key.
     *
     * @param key the caller's own key, empty if none
     * @return the changed copy
     * @throws IllegalArgumentException if the key is too long or holds a character that cannot be printed
     */
    public Candidate withKey(String key) {
        return new Candidate(number, name, party, standing, key, ballotNumber, turn);
    }

    /**
     * Returns this candidate with another standing.
     *
     * @param standing the standing
     * @return the changed copy
     */
    public Candidate withStanding(Standing standing) {
        return new Candidate(number, name, party, standing, key, ballotNumber, turn);
    }

    /**
     * Returns whether the candidate is withdrawn.
     *
     * @return whether the candidate is passed over on every paper
     */
    public boolean isWithdrawn() {
        return standing == Standing.WITHDRAWN;
    }

    /**
     * Returns whether papers mark the candidate by a number of its own.
     *
     * @return whether this is not a further RON
     */
    public boolean isNominated() {
        return turn == 1;
    }

    /**
     * Returns the number in a text, where a further RON is told from RON.
     *
     * @return the number; of a further RON that of RON, a dot and its turn, such as {@code 4.2}
     */
    public String reference() {
        return isNominated() ? Integer.toString(number) : ballotNumber + "." + turn;
    }

    /** The RON that follows this one in its turn. */
    Candidate further(int number, int turn) {
        return new Candidate(number, this + " " + turn, party, standing, "", this.number, turn);
    }

    /**
     * Returns the name in a form that keeps to its line; of a candidate without one the number: {@code Candidate 3}.
     */
    @Override
    public String toString() {
        return name.isEmpty() ? "Candidate " + number : Printable.line(name);
    }
}
