package org.scrutineer.rules.quota;

import org.scrutineer.rules.part.CountRefusedException;

/** An election to more than one seat by a rule book that fills only one. */
public final class TooManySeatsException extends CountRefusedException {

    private static final long serialVersionUID = 1L;

    private final int seats;

    /**
     * Makes the exception.
     *
     * @param seats the seats of the election
     */
    public TooManySeatsException(int seats) {
        super("seats must be 1, the only number the rule book fills, but were " + seats);
        this.seats = seats;
    }

    /**
     * Returns the seats of the election.
     *
     * @return the seats, at least 2
     */
    public int seats() {
        return seats;
    }
}
