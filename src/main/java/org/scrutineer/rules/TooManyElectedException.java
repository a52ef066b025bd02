package org.scrutineer.rules;

import org.scrutineer.rules.part.CountRefusedException;

/** More candidates whom a rule book elects than there are places. */
public final class TooManyElectedException extends CountRefusedException {

    private static final long serialVersionUID = 1L;

    private final int stage;

    /**
     * Makes the exception.
     *
     * @param elected how many would be elected in all
     * @param seats the places to fill in all
     * @param stage the stage, from 1
     */
    public TooManyElectedException(int elected, int seats, int stage) {
        super("elected must be at most " + seats + ", but were " + elected + " at stage " + stage);
        this.stage = stage;
    }

    /**
     * Returns the stage.
     *
     * @return the stage, from 1
     */
    public int stage() {
        return stage;
    }
}
