package org.scrutineer.rules.quota;

import org.scrutineer.rules.part.CountRefusedException;

/** An election to fewer seats than candidates by a rule book in which the votes say how many are elected. */
public final class TooFewSeatsException extends CountRefusedException {

    private static final long serialVersionUID = 1L;

    private final int seats;
    private final int standing;

    TooFewSeatsException(int seats, int standing) {
        super("seats must be as many as the candidates who stand, " + standing
                + ", where a percentage says how many of them are elected, but were " + seats);
        this.seats = seats;
        this.standing = standing;
    }

    /**
     * Returns the seats of the election.
     *
     * @return the seats, at least 1
     */
    public int seats() {
        return seats;
    }

    /**
     * Returns how many candidates stand.
     *
     * @return the number, more than the seats
     */
    public int standing() {
        return standing;
    }
}
